package org.jarida.branding;

import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.StatementCount;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteTest {
    private static final String SHOWN = "{ site { name tagline direction } }";

    @Test
    void shows_a_reader_all_of_it() {
        Answer answer = Gql.anonymous().run("""
                { site { __typename id version createdAt updatedAt name names { language value direction } direction
                timezone
                    baseUrl defaultLocale { code name direction numerals calendar fallback } locales { code } } }""");

        assertEquals("Site", answer.data("site.__typename"));
        assertTrue(answer.<String>data("site.id").startsWith("site_"));
        assertEquals("ar", answer.data("site.defaultLocale.code"));
        assertEquals("العربية", answer.data("site.defaultLocale.name"));
        assertEquals("RTL", answer.data("site.defaultLocale.direction"));
        assertEquals("latn", answer.data("site.defaultLocale.numerals"));
        assertEquals("gregorian", answer.data("site.defaultLocale.calendar"));
        assertEquals("Africa/Casablanca", answer.data("site.timezone"));
    }

    @Test
    void answers_in_the_locale_that_is_asked_for() {
        try (SiteDesk desk = new SiteDesk()) {
            desk.change(Map.of("names", List.of(text("ar", "جريدة"), text("fr", "Journal")),
                    "taglines", List.of(text("ar", "كل يوم"))));

            for (String french : List.of("fr", "fr-MA", "fr-Latn-MA", "FR", "fr-ma"))
                assertShown("Journal", "LTR", french);
            for (String arabic : List.of("ar", "ar-MA", "AR-ma")) assertShown("جريدة", "RTL", arabic);
            assertShown("جريدة", "RTL", "de");
            assertEquals("جريدة", Gql.anonymous().run(SHOWN).data("site.name"));
        }
    }

    @Test
    void answers_along_the_fallbacks_where_a_text_is_missing() {
        try (SiteDesk desk = new SiteDesk()) {
            desk.change(Map.of("locales",
                    List.of(Map.of("code", "ar"), Map.of("code", "en", "fallback", "fr"), Map.of("code", "fr")),
                    "names", List.of(text("ar", "جريدة"), text("fr", "Journal")), "taglines",
                    List.of(text("en", "Daily"))));

            Answer english = Gql.anonymous().header("X-Jarida-Locale", "en").run(SHOWN);
            assertEquals("Journal", english.data("site.name"));
            assertEquals("Daily", english.data("site.tagline"));
            assertEquals("Daily", Gql.anonymous().run(SHOWN).data("site.tagline"));
        }
    }

    @Test
    void refuses_a_locale_header_that_is_no_language_tag() {
        for (String bad : List.of("français", "fr_MA", "*", "fr,ar", "a".repeat(36)))
            assertEquals("BAD_USER_INPUT", Gql.anonymous().header("X-Jarida-Locale", bad).run(SHOWN).errorCode(), bad);
    }

    @Test
    void is_a_node() {
        String id = Gql.anonymous().run("{ site { id } }").data("site.id");

        Answer answer = Gql.anonymous().header("X-Jarida-Locale", "fr")
                .run("query($id: ID!) { site { name } node(id: $id) { id ... on Site { name version } } }",
                Map.of("id", id));

        assertEquals(id, answer.data("node.id"));
        assertEquals(answer.<String>data("site.name"), answer.data("node.name"));
    }

    @Test
    void costs_no_statement_once_it_is_known() {
        assertEquals(0, StatementCount.whenKnown(Gql.anonymous(), client -> client.run(SHOWN)).size());
    }

    private static void assertShown(String name, String direction, String locale) {
        Answer answer = Gql.anonymous().header("X-Jarida-Locale", locale).run(SHOWN);
        assertEquals(name, answer.data("site.name"), locale);
        assertEquals(direction, answer.data("site.direction"), locale);
    }
}
