package org.jarida.user;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AtTheDoorTest {
    private static final String QUERY = "{\"query\":\"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "https://localhost", "http://127.0.0.1:3000", "http://[::1]:3000"})
    void front_ends_of_this_machine_may_ask_from_a_browser(String origin) {
        Response preflight = given().header("Origin", origin).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type,x-jarida-perspective")
                .options("/graphql");
        Response answer = given().header("Origin", origin).contentType("application/json").body(QUERY).post("/graphql");

        assertEquals(200, preflight.statusCode());
        assertEquals(origin, preflight.header("Access-Control-Allow-Origin"));
        assertTrue(preflight.header("Access-Control-Allow-Headers").contains("Authorization"));
        assertEquals("7200", preflight.header("Access-Control-Max-Age"));
        assertEquals(200, answer.statusCode());
        assertEquals(origin, answer.header("Access-Control-Allow-Origin"));
        assertEquals("false", answer.header("Access-Control-Allow-Credentials"));
        assertTrue(String.join(",", answer.headers().getValues("Vary")).contains("Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://forger.test", "http://localhost.forger.test", "http://localhost:1@forger.test",
        "null", "http://localhostx", "ftp://localhost"})
    void others_are_answered_what_their_browsers_keep_from_them(String origin) {
        Response answer = given().header("Origin", origin).contentType("application/json").body(QUERY).post("/graphql");
        Response preflight = given().header("Origin", origin).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type").options("/graphql");

        assertEquals(200, answer.statusCode());
        for (Response response : List.of(answer, preflight)) {
            assertEquals(List.of(), response.headers().asList().stream().map(Header::getName)
                    .filter(name -> name.toLowerCase().startsWith("access-control")).toList());
            assertTrue(String.join(",", response.headers().getValues("Vary")).contains("Origin"));
        }
        assertEquals(405, preflight.statusCode());
    }

    @Test
    void whoever_is_no_browser_is_not_asked_for_an_origin() {
        assertEquals(200, given().contentType("application/json").body(QUERY).post("/graphql").statusCode());
    }

    @Test
    void every_answer_carries_the_security_headers() {
        carriesThem(given().contentType("application/json").body(QUERY).post("/graphql"), 200);
        carriesThem(given().header("Authorization", "Bearer x").contentType("application/json").body(QUERY)
                .post("/graphql"), 401);
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics",
                "/graphql/schema.graphql")) {
            carriesThem(given().get(path), 200);
            carriesThem(given().header("Authorization", "Bearer x").get(path), 401);
        }
        for (String path : List.of("/nothing", "/q/nothing", "/graphql/nothing", "/")) {
            carriesThem(given().get(path), 404);
        }
        carriesThem(given().get("/graphql"), 400);
        carriesThem(given().contentType("application/json").body("{").post("/graphql"), 400);
        carriesThem(given().contentType("text/plain").body(QUERY).post("/graphql"), 415);
        carriesThem(given().contentType("application/json").body("x".repeat(2 << 20)).post("/graphql"), 413);
        carriesThem(given().put("/graphql"), 405);
        carriesThem(given().options("/graphql/schema.graphql"), 204);
        carriesThem(given().queryParam("access_token", "x").get("/graphql"), 401);
        carriesThem(given().header("Origin", "http://localhost:5173").header("Access-Control-Request-Method", "POST")
                .options("/graphql"), 200);
    }

    private static void carriesThem(Response answer, int status) {
        assertEquals(status, answer.statusCode());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer.header("Content-Security-Policy"));
        assertTrue(answer.headers().getValues("Set-Cookie").isEmpty());
    }
}
