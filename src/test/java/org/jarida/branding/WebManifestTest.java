package org.jarida.branding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebManifestTest {
    private static final String PATH = "/manifest.webmanifest";

    private SiteDesk desk;

    @BeforeEach
    void dress() {
        desk = new SiteDesk();
        desk.change(Face.whole());
        desk.change(Map.of("baseUrl", "https://difaf.example", "names",
                List.of(SiteDesk.text("ar", "ضفاف"), SiteDesk.text("fr", "Difaf"))));
    }

    @AfterEach
    void put_back() {
        desk.close();
    }

    @Test
    void tells_browsers_how_to_install_the_newspaper() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(Gql.anonymous().run("{ site { webManifest } }")
                .<String>data("site.webManifest"));

        assertEquals("ضفاف", manifest.path("name").asText());
        assertEquals("ar", manifest.path("lang").asText());
        assertEquals("rtl", manifest.path("dir").asText());
        assertEquals("https://difaf.example/", manifest.path("start_url").asText());
        assertEquals("https://difaf.example/", manifest.path("scope").asText());
        assertEquals("#0b5d57", manifest.path("theme_color").asText());
        assertEquals("#ffffff", manifest.path("background_color").asText());
        assertEquals(new ObjectMapper().readTree("""
                [{"src": "https://difaf.example/icon.svg", "type": "image/svg+xml", "sizes": "any"}]"""), manifest.path("icons"));
    }

    @Test
    void begins_in_the_locale_that_is_asked_for() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(
                given().header("X-Jarida-Locale", "fr").get(PATH).then().statusCode(200).extract().asByteArray());

        assertEquals("Difaf", manifest.path("name").asText());
        assertEquals("ltr", manifest.path("dir").asText());
        assertEquals("https://difaf.example/fr/", manifest.path("start_url").asText());
    }

    @Test
    void is_served_as_a_file_that_caches_may_keep() {
        Response response = given().get(PATH);

        response.then().statusCode(200).header("Content-Type", equalTo("application/manifest+json"))
                .header("Cache-Control", equalTo("public, max-age=300"));
        assertEquals(true, response.headers().getValues("Vary").contains("X-Jarida-Locale"));
        assertEquals(Gql.anonymous().run("{ site { webManifest } }").<String>data("site.webManifest"),
                new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        given().head(PATH).then().statusCode(200).header("ETag", equalTo(response.header("ETag")));
    }

    @Test
    void is_not_sent_again_until_it_changes() {
        String tag = given().get(PATH).header("ETag");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*"))
            given().header("If-None-Match", known).get(PATH).then().statusCode(304).header("ETag", equalTo(tag));

        desk.change(Map.of("taglines", List.of(SiteDesk.text("ar", "كل صباح"))));

        given().header("If-None-Match", tag).get(PATH).then().statusCode(200);
    }

    @Test
    void refuses_a_locale_that_is_none() {
        given().header("X-Jarida-Locale", "français").get(PATH).then().statusCode(400).body(containsString("X-Jarida-Locale"));
    }
}
