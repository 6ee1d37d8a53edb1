package org.jarida.shared.graphql;

import static org.jarida.shared.graphql.Http.ANSWER;
import static org.jarida.shared.graphql.Http.HELLO;
import static org.jarida.shared.graphql.Http.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent gets a well-formed answer below 500 in bounded time, and a normal query works right after. */
@QuarkusTest
class HostileRequestTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/json";
    /** On a busy machine; a hundredth of it on a quiet one. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Http http() {
        return new Http(endpoint);
    }

    @AfterEach
    void a_normal_query_works_right_after() throws Exception {
        assertEquals(ANSWER, http().postJson(HELLO).body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.jarida.shared.graphql.HostileDocuments#all")
    void refuses_the_document(String name, String document, String code) throws Exception {
        String body = JSON.writeValueAsString(Map.of("query", document));
        long began = System.nanoTime();

        HttpResponse<String> answer = http().postAccepting("application/graphql-response+json", body);

        assertTook(began);
        assertRefused(400, code, answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 150, 50_000})
    void refuses_deep_variables(int depth) throws Exception {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        assertRefused(400, depth > 150 ? "BAD_REQUEST" : "TOO_DEEP",
                http().postJson("{\"query\":\"query($a: [Int]) { probeNull }\",\"variables\":{\"a\":" + nested + "}}"));
        assertRefused(400, "BAD_REQUEST|TOO_DEEP", http().postJson("{\"query\":\"{ probeNull }\",\"variables\":"
                + "{\"a\":".repeat(depth + 1) + "1" + "}".repeat(depth + 1) + "}"));
    }

    @Test
    void refuses_very_many_variables() throws Exception {
        assertRefused(400, "TOO_MANY_VARIABLES", http().postJson("{\"query\":\"{ probeNull }\",\"variables\":{\"a\":[1"
                + ",1".repeat(400_000) + "]}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"query\":\"{ probeNull }\",\"query\":%s}", "{\"query\":\"{ probeNull }\"}%s",
        "{\"query\":\"{ probeNull }\",\"variables\":{\"n\":1,\"n\":%s}}", "{\"query\":%s}", "%s", "{\"query\":\"\\ud800%s"})
    void refuses_malformed_json(String body) throws Exception {
        assertRefused(400, "BAD_REQUEST", http().postJson(body.replace("%s", "{}")));
        assertRefused(400, "BAD_REQUEST", http().postJson(body.replace("%s", ("," + HELLO).repeat(5_000).substring(1))));
    }

    @Test
    void refuses_long_numbers_in_json() throws Exception {
        long began = System.nanoTime();
        for (String number : new String[] {"9".repeat(100_000), "-" + "9".repeat(900_000), "1e999999999",
            "0." + "0".repeat(500_000) + "1"}) {
            HttpResponse<String> answer = http().postJson(
                    "{\"query\":\"query($n: Int) { probeInt(n: $n) }\",\"variables\":{\"n\":" + number + "}}");
            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 200, answer.body());
            assertTrue(JSON.readTree(answer.body()).get("errors").size() == 1, answer.body());
        }
        assertTook(began);
    }

    @Test
    void refuses_large_bodies() throws Exception {
        byte[] five = new byte[5 << 20];
        Arrays.fill(five, (byte) ' ');

        assertRefused(413, "PAYLOAD_TOO_LARGE", http().post(TYPE, five));
    }

    @Test
    void reads_no_compressed_bodies() throws Exception {
        for (String coding : new String[] {"gzip", "deflate", "br", "gzip, gzip", "nonsense"}) {
            assertRefused(415, "UNSUPPORTED_MEDIA_TYPE", Http.send(http().request().header("Content-Type", TYPE)
                    .header("Content-Encoding", coding).POST(BodyPublishers.ofByteArray(bomb()))));
        }
    }

    @Test
    void refuses_bytes_that_are_no_text() throws Exception {
        for (int lead : new int[] {0x80, 0xC0, 0xE0, 0xED, 0xF0, 0xF8, 0xFF}) {
            byte[] body = HELLO.getBytes(StandardCharsets.UTF_8);
            body[body.length - 8] = (byte) lead;
            assertRefused(400, "BAD_REQUEST", http().post(TYPE, body));
        }
        assertRefused(400, "BAD_REQUEST", http().post(TYPE, bomb()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*", "nonsense", ";", ",,,,", "application/json;q=0", "*/*;q=zero",
        "application/json;q=0.0001", "\u0001", "application/graphql-response+json;q=2"})
    void answers_odd_wishes(String accept) throws Exception {
        HttpResponse<String> answer;
        try {
            answer = http().postAccepting(accept, HELLO);
        } catch (IllegalArgumentException unsendable) {
            return;
        }
        assertTrue(answer.statusCode() < 500, answer.toString());
        assertTrue(JSON.readTree(answer.body()).isObject(), answer.body());
    }

    @Test
    void answers_wishes_without_end() throws Exception {
        HttpResponse<String> answer = http().postAccepting("a/b;q=0.1,".repeat(700) + TYPE, HELLO);

        assertEquals(ANSWER, answer.body());
    }

    @Test
    void refuses_the_same_by_get() throws Exception {
        assertRefused(405, "METHOD_NOT_ALLOWED", http().get("query=" + encode("mutation { signOut(input: "
                + "{refreshToken: \"a\"}) { userErrors { code } } }")));
        assertRefused(400, "TOO_MANY_ALIASES|GRAPHQL_VALIDATION_FAILED", http().get("query="
                + encode("{ ...F } fragment F on Query { probeNull ...F }") + "&variables=%7B%7D"),
                200);
        assertRefused(400, "BAD_REQUEST", http().get("query=" + encode("{ probeNull }") + "&variables=" + "%5B".repeat(500)));
        assertRefused(400, "BAD_REQUEST", http().get("query=%FF%FE"), 200);
    }

    private static void assertRefused(int status, String codes, HttpResponse<String> answer) throws IOException {
        assertRefused(status, codes, answer, status);
    }

    private static void assertRefused(int status, String codes, HttpResponse<String> answer, int orStatus)
            throws IOException {
        assertTrue(answer.statusCode() == status || answer.statusCode() == orStatus, answer.statusCode() + answer.body());
        assertTrue(answer.body().length() < 60_000, "answer of " + answer.body().length());
        JsonNode errors = JSON.readTree(answer.body()).path("errors");
        assertTrue(errors.size() >= 1, answer.body());
        for (JsonNode error : errors) {
            assertTrue(Arrays.asList((codes + "|GRAPHQL_PARSE_FAILED".repeat(orStatus == status ? 0 : 1)).split("[|]"))
                    .contains(error.at("/extensions/code").asText()), answer.body());
            assertTrue(error.path("message").asText().length() < 500, "a message of that length");
        }
    }

    private static void assertTook(long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(LONGEST) < 0, "took " + took);
    }

    /** 100 MB of zeros. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
