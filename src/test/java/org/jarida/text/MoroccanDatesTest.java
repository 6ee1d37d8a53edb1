package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this project takes from the platform as it is: a newer Java that changes it must be noticed. */
class MoroccanDatesTest {
    private static final Locale MOROCCO = Locale.forLanguageTag("ar-MA");

    static Stream<Arguments> cases() {
        return Cases.of("date-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void are_those_of_java(String id, String instant, String zone, String locale, String pattern, String text) {
        ZonedDateTime time = Instant.parse(instant).atZone(ZoneId.of(zone));

        assertEquals(text, switch (pattern) {
            case "local date-time" -> time.toLocalDateTime().toString();
            case "hijri d MMMM y (Umm al-Qura)" -> formatter("d MMMM y", locale).format(HijrahDate.from(time));
            default -> formatter(pattern, locale).format(time);
        });
    }

    @Test
    void name_the_months_as_the_maghreb_does() {
        assertEquals(
                List.of("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
                        "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
                Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, MOROCCO)).toList());
    }

    @Test
    void are_utc_in_ramadan() {
        ZoneId casablanca = ZoneId.of("Africa/Casablanca");

        assertEquals("Z", LocalDate.of(2024, 3, 20).atTime(12, 0).atZone(casablanca).getOffset().toString());
        assertEquals("+01:00", LocalDate.of(2024, 5, 20).atTime(12, 0).atZone(casablanca).getOffset().toString());
    }

    private static DateTimeFormatter formatter(String pattern, String locale) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale));
    }
}
