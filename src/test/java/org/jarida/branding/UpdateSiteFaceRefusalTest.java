package org.jarida.branding;

import static org.jarida.branding.Face.theme;
import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Year;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a face cannot be; each refusal names the field and changes nothing. */
@QuarkusTest
class UpdateSiteFaceRefusalTest {
    private SiteDesk desk;

    @BeforeEach
    void remember() {
        desk = new SiteDesk();
    }

    @AfterEach
    void put_back() {
        desk.close();
    }

    @Test
    void refuses_logos_without_an_address_of_an_unknown_locale_or_twice() {
        Map<String, String> light = Map.of("variant", "LIGHT", "url", "/logo.svg");
        refuses("REQUIRED input.logos.0.url", "logos", List.of(Map.of("variant", "MONO")));
        for (String url : List.of("", "logo.svg", "//cdn.example.ma/l.svg", "javascript:alert(1)", "http://cdn.example.ma/l.svg"))
            refuses("INVALID input.logos.1.url", "logos", List.of(light, Map.of("variant", "DARK", "url", url)));
        refuses("NOT_UNIQUE input.logos.1.variant", "logos", List.of(light, light));
        refuses("NOT_UNIQUE input.logos.1.variant", "logos", List.of(logo("fr"), logo("FR")));
        refuses("INVALID input.logos.0.locale", "logos", List.of(logo("de")));
        refuses("INVALID input.logos.0.locale", "logos", List.of(logo("français")));
        refuses("TOO_LARGE input.logos", "logos", Collections.nCopies(101, light));
    }

    @Test
    void refuses_to_remove_a_locale_that_a_logo_is_for() {
        desk.change(Map.of("locales", List.of(Map.of("code", "ar"), Map.of("code", "fr"), Map.of("code", "en"),
                Map.of("code", "es")), "logos", List.of(logo("es"))));

        refuses("INVALID input.locales", "locales", List.of(Map.of("code", "ar"), Map.of("code", "fr"), Map.of("code", "en")));
    }

    @Test
    void refuses_colours_that_are_no_colours() {
        for (String hex : List.of("", "red", "0b5d57", "#0b5d5", "#0b5d5g", "#0b5d57ff", "#abcd", "rgb(1,2,3)", "#０b5d57"))
            refuses("INVALID input.themes.0.colors.1.hex", "themes",
                    List.of(theme("DARK", color("text", "#000"), color("surface", hex))));
        for (String name : List.of("Text", "text_muted", "-text", "text--a", "نص", "te xt"))
            refuses("INVALID input.themes.0.colors.0.name", "themes", List.of(theme("DARK", color(name, "#000"))));
        refuses("REQUIRED input.themes.0.colors.0.name", "themes", List.of(theme("DARK", color(" ", "#000"))));
        refuses("TOO_LONG input.themes.0.colors.0.name", "themes", List.of(theme("DARK", color("a".repeat(41), "#000"))));
        refuses("NOT_UNIQUE input.themes.0.colors.1.name", "themes",
                List.of(theme("DARK", color("text", "#000"), color("text", "#111"))));
        refuses("NOT_UNIQUE input.themes.1.mode", "themes", List.of(theme("DARK"), theme("DARK")));
        refuses("TOO_LARGE input.themes", "themes", List.of(theme("DARK"), theme("LIGHT"), theme("DARK")));
        refuses("TOO_LARGE input.themes.0.colors", "themes",
                List.of(Map.of("mode", "DARK", "colors", Collections.nCopies(65, color("text", "#000")))));
    }

    @Test
    void refuses_fonts_without_a_family_for_unknown_scripts_or_twice() {
        refuses("REQUIRED input.fonts.0.family", "fonts", List.of(Map.of("role", "body", "family", " ")));
        for (String family : List.of("Amiri; color: red", "\"Amiri\"", "a}b", "url(x)"))
            refuses("INVALID input.fonts.0.family", "fonts", List.of(Map.of("role", "body", "family", family)));
        refuses("INVALID input.fonts.0.role", "fonts", List.of(Map.of("role", "Body", "family", "Amiri")));
        refuses("INVALID input.fonts.0.url", "fonts", List.of(Map.of("role", "body", "family", "Amiri", "url", "ftp://a.b/c")));
        for (String script : List.of("", "arab", "Arabic", "Arb", "Zzz1"))
            refuses("INVALID input.fonts.0.scripts.1", "fonts", List.of(font("body", "Latn", script)));
        refuses("NOT_UNIQUE input.fonts.1.scripts.1", "fonts", List.of(font("body", "Arab"), font("body", "Latn", "Arab")));
        refuses("NOT_UNIQUE input.fonts.1.role", "fonts", List.of(font("body"), font("body")));
    }

    @Test
    void refuses_social_links_without_an_absolute_address_or_twice() {
        for (String url : List.of("", "/x", "x.com/difaf24", "http://x.com/difaf24", "javascript:alert(1)", "https://a@x.com/b"))
            refuses("INVALID input.socialLinks.0.url", "socialLinks", List.of(Map.of("platform", "x", "url", url)));
        refuses("INVALID input.socialLinks.0.platform", "socialLinks",
                List.of(Map.of("platform", "X (Twitter)", "url", "https://x.com/a")));
        refuses("NOT_UNIQUE input.socialLinks.1.url", "socialLinks", List.of(Map.of("platform", "x", "url", "https://x.com/a"),
                Map.of("platform", "twitter", "url", "https://x.com/a")));
    }

    @Test
    void refuses_publishers_without_a_name_or_with_dates_that_are_none() {
        refuses("REQUIRED input.publisher.legalNames", "publisher", Map.of("foundingDate", "2009"));
        refuses("REQUIRED input.publisher.legalNames", "publisher", Map.of("legalNames", List.of()));
        refuses("REQUIRED input.publisher.legalNames.0.value", "publisher", Map.of("legalNames", List.of(text("ar", " "))));
        refuses("INVALID input.publisher.legalNames.0.language", "publisher", Map.of("legalNames", List.of(text("?", "a"))));
        for (String date : List.of("", "09", "2009-13", "2009-02-30", "17/05/2009", "2009-5", "1604", "٢٠٠٩",
                String.valueOf(Year.now().getValue() + 2)))
            refuses("INVALID input.publisher.foundingDate", "publisher", named("foundingDate", date));
        for (String field : List.of("logoUrl", "ethicsPolicyUrl", "correctionsPolicyUrl"))
            refuses("INVALID input.publisher." + field, "publisher", named(field, "javascript:alert(1)"));
    }

    private static Map<String, ?> named(String field, String value) {
        Map<String, Object> publisher = new HashMap<>(Map.of("legalNames", List.of(text("ar", "شركة"))));
        publisher.put(field, value);
        return publisher;
    }

    private static Map<String, String> logo(String locale) {
        return Map.of("variant", "LIGHT", "locale", locale, "url", "/logo.svg");
    }

    private static Map<String, String> color(String name, String hex) {
        return Map.of("name", name, "hex", hex);
    }

    private static Map<String, ?> font(String role, String... scripts) {
        return Map.of("role", role, "family", "Amiri", "scripts", List.of(scripts));
    }

    private void refuses(String refusal, String field, Object value) {
        assertEquals(List.of(refusal),
                Stored.unchangedBy(() -> desk.update(Collections.singletonMap(field, value))).refusals("updateSite"),
                () -> field + ": " + value);
    }
}
