package org.jarida.branding;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Given;
import org.jarida.text.TextRules;

/**
 * Who is answerable for the newspaper.
 *
 * @param legalNames   by language; at least one
 * @param foundingDate ISO 8601: a year, a month or a day
 */
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record Publisher(Map<String, String> legalNames, String logoUrl, String foundingDate, String ethicsPolicyUrl,
                        String correctionsPolicyUrl) {
    private static final Publisher NONE = new Publisher(Map.of(), null, null, null, null);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?");
    private static final int LONGEST_NAME = 200, FIRST_NEWSPAPER = 1605;

    /** Absent fields keep what is there. Null takes the publisher away. */
    static Publisher read(Publisher before, PublisherInput input, Given given) {
        if (input == null) return null;
        Publisher was = before == null ? NONE : before;
        Map<String, String> names = given.has("legalNames")
                ? TextRules.localized(input.legalNames(), LONGEST_NAME, "publisher", "legalNames") : was.legalNames;
        if (names.isEmpty()) throw Refusal.required("publisher", "legalNames");
        return new Publisher(names,
                given.has("logoUrl") ? address(input.logoUrl(), "logoUrl") : was.logoUrl,
                given.has("foundingDate") ? date(input.foundingDate()) : was.foundingDate,
                given.has("ethicsPolicyUrl") ? address(input.ethicsPolicyUrl(), "ethicsPolicyUrl")
                        : was.ethicsPolicyUrl,
                given.has("correctionsPolicyUrl") ? address(input.correctionsPolicyUrl(), "correctionsPolicyUrl")
                        : was.correctionsPolicyUrl);
    }

    private static String address(String typed, String field) {
        return SiteAddress.optional(typed, "publisher", field);
    }

    private static String date(String typed) {
        if (typed == null) return null;
        if (!DATE.matcher(typed).matches() || !isPast(typed))
            throw Refusal.invalid("Must be a past year, month or day: 2009, 2009-05, 2009-05-17", "publisher",
                    "foundingDate");
        return typed;
    }

    private static boolean isPast(String date) {
        try {
            LocalDate first = switch (date.length()) {
                case 4 -> Year.parse(date).atDay(1);
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
            // Somewhere it is tomorrow already.
            return first.getYear() >= FIRST_NEWSPAPER && !first.isAfter(LocalDate.now(ZoneOffset.MAX));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
