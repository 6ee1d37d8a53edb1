package org.jarida.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDatesTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final String NEWEST = "2026-11-23T23:55:00+01:00", OLDEST = "2024-12-17T20:15:00+01:00";

    @Test
    void moves_the_newest_to_yesterday_and_the_others_by_as_many_days() {
        DemoDates dates = on("2027-11-24T11:00:00Z");

        assertEquals("2027-11-23T23:55+01:00", dates.moved(OffsetDateTime.parse(NEWEST)));
        assertEquals("2025-12-17T20:15+01:00", dates.moved(OffsetDateTime.parse(OLDEST)));
    }

    @Test
    void moves_backwards_on_a_clock_before_the_corpus() {
        assertEquals("2026-11-20T23:55+01:00", on("2026-11-21T11:00:00Z").moved(OffsetDateTime.parse(NEWEST)));
    }

    @Test
    void takes_the_day_of_the_newspaper_not_of_the_machine() {
        assertEquals("2026-11-24T23:55+01:00", on("2026-11-24T23:30:00Z").moved(OffsetDateTime.parse(NEWEST)));
    }

    @Test
    void keeps_the_hour_of_the_newspaper_where_the_zone_changes_its_offset() {
        OffsetDateTime inRamadan = OffsetDateTime.parse("2026-03-10T23:10:00+00:00");

        assertEquals("2026-06-18T23:10+01:00", on("2027-03-04T11:00:00Z").moved(inRamadan));
    }

    @Test
    void ends_breaking_news_hours_after_it_is_written() {
        DemoDates dates = on("2027-11-24T11:00:00Z");

        assertEquals(Instant.parse("2027-11-27T11:00:00Z"), OffsetDateTime.parse(dates.breakingUntil(72)).toInstant());
        assertNull(dates.breakingUntil(null));
    }

    private static DemoDates on(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return DemoDates.of(List.of(article(OLDEST), article(NEWEST)), ZONE, clock);
    }

    private static DemoArticle article(String publishedAt) {
        return new DemoArticle(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                OffsetDateTime.parse(publishedAt), null, null, null, null);
    }
}
