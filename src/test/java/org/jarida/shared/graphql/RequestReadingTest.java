package org.jarida.shared.graphql;

import static org.jarida.shared.graphql.Http.ANSWER;
import static org.jarida.shared.graphql.Http.HELLO;
import static org.jarida.shared.graphql.Http.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestReadingTest {
    private static final String JSON = "application/json";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Http http() {
        return new Http(endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1", "\"x\"", "{", "{}", "{\"query\":1}", "{\"query\":null}",
        "{\"query\":\"{probeNull}\"}junk", "{\"query\":\"{probeNull}\"}{}",
        "{\"query\":\"{probeNull}\",\"query\":\"{a}\"}", "[{\"query\":\"{probeNull}\"}]", "[]",
        "{\"query\":\"{probeNull}\",\"variables\":[]}", "{\"query\":\"{probeNull}\",\"variables\":\"{}\"}",
        "{\"query\":\"{probeNull}\",\"variables\":1}", "{\"query\":\"{probeNull}\",\"operationName\":1}",
        "{\"query\":\"{probeNull}\",\"operationName\":{}}", "{\"query\":\"{probeNull}\",\"extensions\":3}",
        "{'query':'{probeNull}'}", "{\"query\":\"\\ud8\"}", "\uFEFF{\"query\":\"{probeNull}\"}"})
    void refuses_malformed_bodies(String body) throws Exception {
        assertRefused(400, "BAD_REQUEST", http().postJson(body));
    }

    @Test
    void refuses_what_is_not_utf_8() throws Exception {
        byte[] surrogate = HELLO.replace("a\\\"", "???\\\"").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, surrogate,
                new String(surrogate, StandardCharsets.UTF_8).indexOf("???"), 3);

        assertRefused(400, "BAD_REQUEST", http().post(JSON, surrogate));
        assertRefused(400, "BAD_REQUEST", http().post(JSON, HELLO.getBytes(StandardCharsets.UTF_16)));
        assertRefused(400, "BAD_REQUEST",
                http().post(JSON, HELLO.replace("a\\\"", "é\\\"").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refuses_json_that_is_nested_without_end() throws Exception {
        for (int depth : new int[] {250, 50_000, 400_000}) {
            String nested = "[".repeat(depth) + "]".repeat(depth);

            assertRefused(400, "BAD_REQUEST",
                    http().postJson("{\"query\":\"{probeNull}\",\"variables\":{\"a\":" + nested + "}}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, "APPLICATION/JSON", "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"", "application/json ; x=y"})
    void reads_json(String type) throws Exception {
        HttpResponse<String> answer = http().post(type, HELLO.getBytes(StandardCharsets.UTF_8));

        assertEquals(200, answer.statusCode());
        assertEquals(ANSWER, answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/graphql", "application/x-www-form-urlencoded",
        "multipart/form-data", "multipart/form-data; boundary=x", "application/jsonp", ";", "", "*/*"})
    void refuses_other_media_types(String type) throws Exception {
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", http().post(type, HELLO.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_compressed_bodies() throws Exception {
        assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", Http.send(http().request().header("Content-Type", JSON)
                .header("Content-Encoding", "gzip").POST(BodyPublishers.ofString(HELLO))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "iso-8859-1", "utf-16", "\"\""})
    void refuses_other_charsets(String charset) throws Exception {
        assertRefused(400, "BAD_REQUEST",
                http().post("application/json; charset=" + charset, HELLO.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refuses_bodies_above_a_megabyte() throws Exception {
        int frame = "{\"query\":\"{probeNull}\",\"x\":\"\"}".length();
        String largest = "{\"query\":\"{probeNull}\",\"x\":\"" + "x".repeat((1 << 20) - frame) + "\"}";

        assertEquals(200, http().postJson(largest).statusCode());
        assertRefused(413, "PAYLOAD_TOO_LARGE", http().postJson(largest + " "));
        assertRefused(413, "PAYLOAD_TOO_LARGE", Http.send(http().request().header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 << 20])))));
    }

    @Test
    void refuses_subscriptions_and_other_methods() throws Exception {
        assertRefused(400, "BAD_REQUEST", http().postJson("{\"query\":\"subscription { probeTicks }\"}"));
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS"}) {
            assertRefused(405, "METHOD_NOT_ALLOWED", Http.send(http().request().header("Content-Type", JSON)
                    .method(method, BodyPublishers.ofString(HELLO))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/", "/%67raphql", "//graphql", "/graphql;x=1", "/./graphql", "/graphql//"})
    void leaves_no_way_round_to_the_stock_handler(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + endpoint.getPort() + path);
        HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(uri).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(HELLO)));

        // 405 comes from the handler of static files, which takes what no route took
        assertTrue(Set.of(404, 405, 415).contains(answer.statusCode()), path + " " + answer.statusCode());
    }
}
