package org.jarida.operation;

import static org.jarida.operation.Registering.fresh;
import static org.jarida.operation.Registering.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import org.jarida.testsupport.Hash;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registered documents run by {@code documentId} (GraphQL over HTTP, appendix on persisted documents). */
@QuarkusTest
class DocumentIdTest {
    private static final String ANSWER = "{\"data\":{\"route\":{\"__typename\":\"NotFoundRoute\"}}}";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private String id;

    @BeforeEach
    void register() {
        id = registered(fresh("($p: String!) { route(path: $p) { __typename } }"));
    }

    @Test
    void runs_them_for_anyone_by_get_and_post() {
        Response get = RestAssured.given().queryParam("documentId", "sha256:" + id)
                .queryParam("variables", "{\"p\":\"/none\"}").get("/graphql");
        Response post = post("{\"documentId\":\"" + id + "\",\"variables\":{\"p\":\"/none\"}}");

        assertEquals(ANSWER, get.asString());
        assertEquals(200, get.statusCode());
        assertEquals(ANSWER, post.asString());
    }

    @Test
    void runs_them_over_a_websocket() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribeWith("1", "{\"documentId\":\"" + id + "\",\"variables\":{\"p\":\"/none\"}}");

        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":" + ANSWER + "}", client.next());
        client.leave();
    }

    @Test
    void chooses_among_their_operations_by_name() {
        String both = registered(fresh("{ site { version } } query Other { viewer { role } }"));

        assertEquals("{\"data\":{\"viewer\":{\"role\":null}}}",
                post("{\"documentId\":\"" + both + "\",\"operationName\":\"Other\"}").asString());
        assertRefused(200, "GRAPHQL_VALIDATION_FAILED", post("{\"documentId\":\"" + both + "\"}"));
        assertRefused(200, "GRAPHQL_VALIDATION_FAILED",
                post("{\"documentId\":\"" + both + "\",\"operationName\":\"Nobody\"}"));
    }

    @Test
    void checks_their_variables() {
        assertRefused(200, "BAD_USER_INPUT", post("{\"documentId\":\"" + id + "\",\"variables\":{\"p\":1}}"));
        assertRefused(200, "BAD_USER_INPUT", post("{\"documentId\":\"" + id + "\"}"));
    }

    @Test
    void refuses_mutations_by_get() {
        String mutation = registered(fresh("{ site { version } }") + " mutation Out { signOut(input: {refreshToken: \"x\"}) "
                + "{ userErrors { code } } }");

        Response get = RestAssured.given().queryParam("documentId", mutation).queryParam("operationName", "Out").get("/graphql");

        assertRefused(405, "METHOD_NOT_ALLOWED", get);
        assertEquals("GET, POST", get.header("Allow"));
        assertEquals(200, RestAssured.given().queryParam("documentId", mutation).queryParam("operationName",
                "Nobody").get("/graphql").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "sha256:", "sha256:x", "0000000000000000000000000000000000000000000000000000000000000000",
        "md5:0000000000000000000000000000000000000000000000000000000000000000", "' or 1=1 --", "../../etc/passwd", "%00"})
    void answers_not_found_for_what_is_none_and_lets_nobody_keep_that(String unknown) {
        Response post = post("{\"documentId\":\"" + unknown + "\"}");
        Response get = RestAssured.given().queryParam("documentId", unknown).get("/graphql");

        assertRefused(404, "DOCUMENT_NOT_FOUND", post);
        assertRefused(404, "DOCUMENT_NOT_FOUND", get);
        assertEquals("no-store", get.header("Cache-Control"));
    }

    @Test
    void is_found_as_soon_as_it_is_registered() {
        String document = fresh("{ site { version } }");
        assertRefused(404, "DOCUMENT_NOT_FOUND", post("{\"documentId\":\"" + Hash.sha256(document) + "\"}"));

        String registered = registered(document);

        assertEquals(200, post("{\"documentId\":\"" + registered + "\"}").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"documentId\":1}", "{\"documentId\":{}}", "{\"documentId\":[\"x\"]}", "{\"documentId\":true}",
        "{\"documentId\":null}", "{\"documentId\":\"x\",\"query\":\"{ site { version } }\"}", "{}",
        "{\"documentId\":\"x\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":"
            + "\"0000000000000000000000000000000000000000000000000000000000000000\"}}}",
        "{\"documentId\":\"x\",\"documentId\":\"y\"}", "[{\"documentId\":\"x\"}]"})
    void refuses_what_is_malformed(String body) {
        assertRefused(400, "BAD_REQUEST", post(body));
    }

    @Test
    void refuses_two_names_in_an_address() {
        assertRefused(400, "BAD_REQUEST", RestAssured.given().queryParam("documentId", id, id).get("/graphql"));
        assertRefused(400, "BAD_REQUEST",
                RestAssured.given().queryParam("documentId", id).queryParam("query", "{ site { version } }").get("/graphql"));
    }

    private static Response post(String body) {
        return RestAssured.given().contentType("application/json").body(body).post("/graphql");
    }

    private static void assertRefused(int status, String code, Response answer) {
        assertEquals(code, answer.jsonPath().getString("errors[0].extensions.code"), answer.asString());
        assertEquals(status, answer.statusCode());
    }
}
