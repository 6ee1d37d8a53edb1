package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadContextTest {
    private static ValidatableResponse context(RequestSpecification request) {
        return Graphql.post(request, "{ probeContext }", null);
    }

    @Test
    void shows_what_is_published_unless_asked() {
        context(given()).statusCode(200).body("data.probeContext", equalTo("PUBLISHED none"));
        context(given().header("Authorization", "Probe ADMIN")).body("data.probeContext", equalTo("PUBLISHED none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "Draft", "DRAFT"})
    void shows_drafts_to_editorial_callers(String value) {
        context(given().header("Authorization", "Probe AUTHOR").header("X-Jarida-Perspective", value))
                .statusCode(200).body("data.probeContext", equalTo("DRAFT none"));
    }

    @Test
    void refuses_drafts_to_others_whatever_the_document() {
        for (String query : new String[] {"{ probeContext }", "{ probeNull }", "{ nothing }", "{"}) {
            Graphql.post(given().header("X-Jarida-Perspective", "draft"), query, null).statusCode(401)
                    .body("errors[0].extensions", equalTo(Map.of("code", "UNAUTHENTICATED")))
                    .body("$", not(hasKey("data")));
            Graphql.post(given().header("X-Jarida-Perspective", "draft").header("Authorization", "Probe NOBODY"),
                    query, null).statusCode(403).body("errors[0].extensions", equalTo(Map.of("code", "FORBIDDEN")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "drafts", "x"})
    void refuses_other_perspectives(String value) {
        context(given().header("Authorization", "Probe AUTHOR").header("X-Jarida-Perspective", value)).statusCode(400)
                .body("errors[0].message", equalTo("X-Jarida-Perspective must be draft or absent"))
                .body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT")));
    }

    @Test
    void refuses_a_header_given_twice() {
        context(given().header("X-Jarida-Locale", "fr", "ar")).statusCode(400)
                .body("errors[0].message", equalTo("X-Jarida-Locale must be given once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar-MA", "zh-Hant-TW", "sl-rozaj-biske-1994", "abcdefgh-abcdefgh-abcdefgh-abcdefgh"})
    void takes_language_tags(String tag) {
        context(given().header("X-Jarida-Locale", tag)).statusCode(200)
                .body("data.probeContext", equalTo("PUBLISHED " + tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "fr_FR", "fr-", "-fr", "fr,ar", "fr;q=1", "فر", "abcdefghi", "*",
        "abcdefgh-abcdefgh-abcdefgh-abcdefgh-a"})
    void refuses_what_is_no_language_tag(String tag) {
        context(given().header("X-Jarida-Locale", tag)).statusCode(400)
                .body("errors[0].message", equalTo("X-Jarida-Locale must be a language tag such as fr or ar-MA"));
    }

    @Test
    void knows_no_preview_token() {
        context(given().header("X-Jarida-Preview", "x")).statusCode(401)
                .body("errors[0].extensions", equalTo(Map.of("code", "UNAUTHENTICATED")));
    }
}
