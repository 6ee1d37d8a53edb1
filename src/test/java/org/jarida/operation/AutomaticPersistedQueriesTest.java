package org.jarida.operation;

import static org.jarida.operation.Registering.fresh;
import static org.jarida.operation.Registering.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.jarida.testsupport.Hash;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apollo's protocol: the hash first, the text when it is not known, the hash alone from then on. */
@QuarkusTest
class AutomaticPersistedQueriesTest {
    private static final String NOT_FOUND = "{\"errors\":[{\"message\":\"PersistedQueryNotFound\","
            + "\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}";
    private static final String ANSWER = "{\"data\":{\"viewer\":{\"role\":null}}}";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final String document = fresh("{ viewer { role } }");
    private final String hash = Hash.sha256(document);

    @Test
    void asks_for_the_text_once() {
        Response first = post(null, extension(hash));
        Response second = post(document, extension(hash));
        Response third = post(null, extension(hash));
        Response get = get(null, extension(hash));

        assertEquals(NOT_FOUND, first.asString());
        assertEquals(200, first.statusCode());
        assertEquals("no-store", first.header("Cache-Control"));
        assertEquals(ANSWER, second.asString());
        assertEquals(ANSWER, third.asString());
        assertEquals(ANSWER, get.asString());
    }

    @Test
    void takes_the_text_by_get() {
        assertEquals(NOT_FOUND, get(null, extension(hash)).asString());
        assertEquals(ANSWER, get(document, extension(hash)).asString());
        assertEquals(ANSWER, get(null, extension(hash)).asString());
    }

    @Test
    void works_over_a_websocket() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribeWith("1", "{\"extensions\":" + extension(hash) + "}");
        assertEquals("{\"id\":\"1\",\"type\":\"error\",\"payload\":[{\"message\":\"PersistedQueryNotFound\","
                + "\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}", client.next());
        client.subscribeWith("2", "{\"query\":\"" + document + "\",\"extensions\":" + extension(hash) + "}");
        assertEquals("{\"id\":\"2\",\"type\":\"next\",\"payload\":" + ANSWER + "}", client.next());
        client.next();
        client.subscribeWith("3", "{\"extensions\":" + extension(hash) + "}");
        assertEquals("{\"id\":\"3\",\"type\":\"next\",\"payload\":" + ANSWER + "}", client.next());
        client.leave();
    }

    @Test
    void answers_apollos_status_in_the_new_media_type_too() {
        Response answer = RestAssured.given().accept("application/graphql-response+json").contentType("application/json")
                .body("{\"extensions\":" + extension(hash) + "}").post("/graphql");

        assertEquals(NOT_FOUND, answer.asString());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void refuses_the_hash_of_another_text_and_keeps_neither() {
        assertRefused("BAD_REQUEST", 400, post(document, extension(Hash.sha256("{ site { version } }#" + hash))));

        assertEquals(NOT_FOUND, post(null, extension(hash)).asString());
        assertEquals(NOT_FOUND, post(null, extension(Hash.sha256("{ site { version } }#" + hash))).asString());
    }

    @Test
    void keeps_nothing_that_is_not_run() {
        String broken = fresh("{ nothing }");
        String write = "mutation " + fresh("").substring(6) + "{ signOut(input: {refreshToken: \"x\"}) { userErrors { code } } }";

        post(broken, extension(Hash.sha256(broken)));
        assertRefused("METHOD_NOT_ALLOWED", 405, get(write, extension(Hash.sha256(write))));

        assertEquals(NOT_FOUND, post(null, extension(Hash.sha256(broken))).asString());
        assertEquals(NOT_FOUND, post(null, extension(Hash.sha256(write))).asString());
    }

    @Test
    void finds_registered_documents() {
        assertEquals(ANSWER, post(null, extension(registered(document))).asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"x\"", "[]", "true", "{}", "{\"version\":1}", "{\"version\":2,\"sha256Hash\":\"HASH\"}",
        "{\"version\":\"1\",\"sha256Hash\":\"HASH\"}", "{\"version\":1.0,\"sha256Hash\":\"HASH\"}",
        "{\"version\":1,\"sha256Hash\":1}", "{\"version\":1,\"sha256Hash\":null}", "{\"version\":1,\"sha256Hash\":[\"HASH\"]}",
        "{\"version\":1,\"sha256Hash\":\"\"}", "{\"version\":1,\"sha256Hash\":\"x\"}", "{\"version\":1,\"sha256Hash\":\"HASH0\"}",
        "{\"version\":99999999999999999999,\"sha256Hash\":\"HASH\"}", "{\"version\":1,\"sha256Hash\":\"sha256:HASH\"}"})
    void refuses_malformed_extensions(String value) {
        String extension = "{\"persistedQuery\":" + value.replace("HASH", hash) + "}";

        assertRefused("BAD_REQUEST", 400, post(null, extension));
        assertRefused("BAD_REQUEST", 400, post(document, extension));
        assertRefused("BAD_REQUEST", 400, get(document, extension));
    }

    @Test
    void takes_upper_case_for_malformed_and_null_for_absent() {
        assertRefused("BAD_REQUEST", 400, post(null, extension(hash.toUpperCase())));
        assertRefused("BAD_REQUEST", 400, post(null, "{\"persistedQuery\":null}"));
        assertEquals(ANSWER, post(document, "{\"persistedQuery\":null}").asString());
        assertEquals(ANSWER, post(document, "{\"other\":[1,{\"a\":\"" + "x".repeat(500_000) + "\"}]}").asString());
    }

    private static String extension(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
    }

    private static Response post(String document, String extensions) {
        String query = document == null ? "" : "\"query\":\"" + document.replace("\"", "\\\"") + "\",";
        return RestAssured.given().contentType("application/json").body("{" + query + "\"extensions\":" + extensions + "}")
                .post("/graphql");
    }

    private static Response get(String document, String extensions) {
        return RestAssured.given().queryParams(document == null ? Map.of() : Map.of("query", document))
                .queryParam("extensions", extensions).get("/graphql");
    }

    private static void assertRefused(String code, int status, Response answer) {
        assertEquals(code, answer.jsonPath().getString("errors[0].extensions.code"), answer.asString());
        assertEquals(status, answer.statusCode());
    }
}
