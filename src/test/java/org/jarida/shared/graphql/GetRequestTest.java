package org.jarida.shared.graphql;

import static org.jarida.shared.graphql.Http.assertRefused;
import static org.jarida.shared.graphql.Http.encode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GetRequestTest {
    @TestHTTPResource("/graphql")
    URI endpoint;

    private Http http() {
        return new Http(endpoint);
    }

    @Test
    void answers_queries_decoding_them_once() throws Exception {
        HttpResponse<String> answer = http().get("operationName=A&query="
                + encode("query A($s: String) { probeText(s: $s) } query B { probeNull }")
                + "&variables=" + encode("{\"s\":\"100%25 + é\"}"));

        assertEquals("{\"data\":{\"probeText\":\"100%25 + é\"}}", answer.body());
        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quer=%7BprobeNull%7D", "query=%7BprobeNull%7D&variables=%5B%5D",
        "query=%7BprobeNull%7D&variables=%7B", "query=%7BprobeNull%7D&query=%7BprobeNull%7D",
        "query=%7BprobeNull%7D&extensions=1", "query=%7BprobeNull%7D&x=%ff", "query=%7BprobeText(s:%22%c3%22)%7D"})
    void refuses_malformed_query_strings(String query) throws Exception {
        assertRefused(400, "BAD_REQUEST", http().get(query));
    }

    @Test
    void lets_caches_keep_what_anybody_is_told_and_nothing_else() throws Exception {
        String hello = "?query=%7BprobeNull%7D", failing = "?query=%7BprobeBoom%7D";

        assertEquals("", cacheControl(HttpRequest.newBuilder(URI.create(endpoint + hello))));
        assertEquals("no-store", cacheControl(HttpRequest.newBuilder(URI.create(endpoint + hello)).header("Authorization", "Probe AUTHOR")));
        assertEquals("no-store", cacheControl(HttpRequest.newBuilder(URI.create(endpoint + failing))));
        assertEquals("no-store", http().postJson(Http.HELLO).headers().firstValue("Cache-Control").orElse(""));
    }

    private static String cacheControl(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = Http.send(request);
        assertEquals(200, answer.statusCode());
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void refuses_percent_signs_that_encode_nothing() throws Exception {
        try (Socket socket = new Socket("localhost", endpoint.getPort())) {
            String request = "GET /graphql?query=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer);
        }
    }

    @Test
    void refuses_characters_that_are_not_encoded() throws Exception {
        try (Socket socket = new Socket("localhost", endpoint.getPort())) {
            String request = "GET /graphql?query={probeText(s:\"خبر\")} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mutation { probeWrite(input: {id: 1, data: {}}) { item { id } } } |
            query A { probeNull } mutation B { probeWrite(input: {id: 1, data: {}}) { item { id } } } | B
            subscription { probeTicks } |
            """)
    void refuses_what_is_not_a_query(String document, String operation) throws Exception {
        int before = ProbeApi.WRITES.get();
        HttpResponse<String> answer = http().get(
                "query=" + encode(document) + (operation == null ? "" : "&operationName=" + operation));

        assertRefused(405, "METHOD_NOT_ALLOWED", answer);
        assertEquals("GET, POST", answer.headers().firstValue("Allow").orElseThrow());
        assertEquals(before, ProbeApi.WRITES.get());
    }
}
