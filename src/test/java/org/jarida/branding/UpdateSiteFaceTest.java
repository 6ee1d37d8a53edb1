package org.jarida.branding;

import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logos, colours, fonts, social links and the publisher. */
@QuarkusTest
class UpdateSiteFaceTest {
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
    void takes_a_whole_face_and_shows_it() {
        Answer answer = desk.update(Face.whole());

        assertEquals(List.of(), answer.refusals("updateSite"));
        assertEquals(List.of("/logo.svg", "https://cdn.example.ma/logo-fr.svg"), answer.data("updateSite.site.logos.url"));
        assertNull(answer.data("updateSite.site.logos[0].locale"));
        assertEquals("fr", answer.data("updateSite.site.logos[1].locale"));
        assertEquals(List.of("#ffffff", "#767676", "#0b5d57"), answer.data("updateSite.site.themes[0].colors.hex"));
        assertEquals(List.of(Map.of("foreground", "text", "background", "background", "ratio", 4.54f, "aa", true, "aaa", false)),
                answer.data("updateSite.site.themes[0].contrast"));
        assertEquals(List.of(List.of("Arab"), List.of()), answer.data("updateSite.site.fonts.scripts"));
        assertEquals("@difaf24", answer.data("updateSite.site.socialLinks[0].handle"));
        assertEquals("شركة ضفاف", answer.data("updateSite.site.publisher.legalName"));
        assertEquals(answer.<Map<String, ?>>data("updateSite.site.publisher"),
                Gql.anonymous().run("{ site { publisher { legalName logoUrl foundingDate ethicsPolicyUrl"
                        + " correctionsPolicyUrl jsonLd } } }").data("site.publisher"));
    }

    @Test
    void keeps_what_is_not_given_and_takes_out_what_is_null() {
        desk.change(Face.whole());

        desk.change(Map.of("publisher", Map.of("foundingDate", "2010")));
        Map<String, Object> publisher = shown("publisher { legalName logoUrl foundingDate }");
        assertEquals(Map.of("legalName", "شركة ضفاف", "logoUrl", "/logo.png", "foundingDate", "2010"), publisher);

        Map<String, Object> nothing = new HashMap<>();
        List.of("logos", "themes", "fonts", "socialLinks", "publisher").forEach(field -> nothing.put(field, null));
        desk.change(nothing);
        Answer bare = Gql.anonymous().run("{ site { logos { url } themes { mode } fonts { role } socialLinks { url }"
                + " publisher { legalName } } }");
        assertEquals(List.of(), bare.data("site.logos"));
        assertEquals(List.of(), bare.data("site.themes"));
        assertEquals(List.of(), bare.data("site.fonts"));
        assertEquals(List.of(), bare.data("site.socialLinks"));
        assertNull(bare.<Object>data("site.publisher"));
    }

    @Test
    void names_the_publisher_in_the_locale_that_is_asked_for() {
        desk.change(Face.whole());

        assertEquals("Difaf SARL", Gql.anonymous().header("X-Jarida-Locale", "fr-MA")
                .run("{ site { publisher { legalName } } }").data("site.publisher.legalName"));
    }

    @Test
    void describes_the_publisher_to_search_engines() throws Exception {
        desk.change(Face.whole());
        desk.change(Map.of("baseUrl", "https://difaf.example", "names", List.of(text("ar", "ضفاف </script>"))));

        String written = (String) shown("publisher { jsonLd }").get("jsonLd");

        assertFalse(written.contains("<"), written);
        JsonNode data = new ObjectMapper().readTree(written);
        assertEquals("https://schema.org", data.path("@context").asText());
        assertEquals("NewsMediaOrganization", data.path("@type").asText());
        assertEquals("ضفاف </script>", data.path("name").asText());
        assertEquals("شركة ضفاف", data.path("legalName").asText());
        assertEquals("https://difaf.example", data.path("url").asText());
        assertEquals("https://difaf.example/logo.png", data.path("logo").asText());
        assertEquals("2009-05", data.path("foundingDate").asText());
        assertEquals("https://difaf.example/ethics", data.path("ethicsPolicy").asText());
        assertEquals("https://difaf.example/corrections", data.path("correctionsPolicy").asText());
        assertEquals("https://x.com/difaf24", data.path("sameAs").path(0).asText());
    }

    private static Map<String, Object> shown(String publisher) {
        return Gql.anonymous().run("{ site { " + publisher + " } }").data("site.publisher");
    }
}
