package org.jarida.branding;

import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the site cannot be; each refusal names the field and changes nothing. */
@QuarkusTest
class UpdateSiteRefusalTest {
    private static final Map<String, ?> ARABIC = Map.of("code", "ar");

    private SiteDesk desk;

    @BeforeEach
    void remember() {
        desk = new SiteDesk();
    }

    @Test
    void refuses_names_that_are_none() {
        refuses("REQUIRED input.names", "names", List.of());
        refuses("REQUIRED input.names", "names", null);
        refuses("REQUIRED input.names.1.value", "names", List.of(text("ar", "جريدة"), text("fr", " \u00a0\u200b")));
        refuses("TOO_LONG input.names.0.value", "names", List.of(text("ar", "ن".repeat(201))));
        refuses("INVALID input.names.0.value", "names", List.of(text("ar", "سطر\nآخر")));
        refuses("INVALID input.names.0.language", "names", List.of(text("عربية", "جريدة")));
        refuses("INVALID input.names.0.language", "names", List.of(text("", "جريدة")));
        refuses("NOT_UNIQUE input.names.1.language", "names", List.of(text("ar-ma", "أ"), text("ar-MA", "ب")));
    }

    @Test
    void refuses_taglines_that_are_too_long_or_blank() {
        refuses("TOO_LONG input.taglines.0.value", "taglines", List.of(text("fr", "é".repeat(301))));
        refuses("REQUIRED input.taglines.0.value", "taglines", List.of(text("fr", "")));
    }

    @Test
    void refuses_locales_that_cannot_be() {
        refuses("REQUIRED input.locales", "locales", List.of());
        refuses("REQUIRED input.locales", "locales", null);
        refuses("INVALID input.locales.1.code", "locales", List.of(ARABIC, Map.of("code", "français")));
        refuses("NOT_UNIQUE input.locales.1.code", "locales", List.of(ARABIC, Map.of("code", "AR")));
        refuses("INVALID input.locales.0.numerals", "locales", List.of(Map.of("code", "ar", "numerals", "roman")));
        refuses("INVALID input.locales.0.calendar", "locales",
                List.of(Map.of("code", "ar", "calendar", "islamic-umalqura+4")));
        refuses("INVALID input.locales.0.fallback", "locales", List.of(Map.of("code", "ar", "fallback", "de")));
        refuses("INVALID input.locales.0.fallback", "locales", List.of(Map.of("code", "ar", "fallback", "ar")));
        refuses("INVALID input.locales.0.fallback", "locales",
                List.of(Map.of("code", "ar", "fallback", "fr"), Map.of("code", "fr", "fallback", "ar")));
        refuses("TOO_LARGE input.locales", "locales",
                IntStream.range(0, 51)
                        .mapToObj(i -> Map.of("code", "x" + (char) ('a' + i / 26) + (char) ('a' + i % 26))).toList());
    }

    @Test
    void refuses_a_default_locale_that_is_none_of_them() {
        refuses("INVALID input.defaultLocale", "defaultLocale", "de");
        refuses("INVALID input.defaultLocale", "defaultLocale", "not a tag");
        refuses("REQUIRED input.defaultLocale", "defaultLocale", null);
        refuses("INVALID input.defaultLocale", "locales", List.of(Map.of("code", "de")));
    }

    @Test
    void refuses_time_zones_that_have_no_rules() {
        for (String zone : List.of("", "Casablanca", "GMT+1", "+01:00", "Africa/Casablanca ", "africa/casablanca"))
            refuses("INVALID input.timezone", "timezone", zone);
        refuses("REQUIRED input.timezone", "timezone", null);
    }

    @Test
    void refuses_base_urls_that_no_reader_can_open() {
        for (String url : List.of("", "daily.example.ma", "//daily.example.ma", "http://daily.example.ma",
                "ftp://daily.example.ma",
                "https://", "https://user@daily.example.ma", "https://daily.example.ma/?a=1",
                "https://daily.example.ma/#a",
                "https://daily.example.ma /", "javascript:alert(1)", "https://daily.example.ma/" + "a".repeat(2048)))
            refuses("INVALID input.baseUrl", "baseUrl", url);
        refuses("REQUIRED input.baseUrl", "baseUrl", null);
    }

    @Test
    void refuses_icons_that_are_neither_a_path_nor_a_secure_address() {
        for (String url : List.of("", "icon.svg", "//cdn.example.ma/icon.svg", "http://cdn.example.ma/icon.svg",
                "data:image/png,x",
                "/icon\".svg", "/ic on.svg", "/\\cdn.example.ma"))
            refuses("INVALID input.iconUrl", "iconUrl", url);
    }

    private void refuses(String refusal, String field, Object value) {
        assertEquals(List.of(refusal),
                Stored.unchangedBy(() -> desk.update(Collections.singletonMap(field, value))).refusals("updateSite"),
                () -> field + ": " + value);
    }
}
