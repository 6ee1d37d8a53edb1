package org.jarida.shared.graphql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.testsupport.RawClient;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no HTTP, or not quite, on the connections of a node as it runs in production. */
class WireIT {
    private static final String HOST = " HTTP/1.1\r\nHost: a\r\n", CLOSE = "Connection: close\r\n\r\n",
            POST = "POST /graphql" + HOST + "Content-Type: application/json\r\n",
            HELLO = "GET /graphql?query=%7B__typename%7D" + HOST;
    private static final List<String> HEADERS = List.of("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
            "X-Frame-Options: DENY", "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'");

    @TempDir
    static Path data;
    private static RunningJar node;

    @BeforeAll
    static void start() throws Exception {
        node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", "أخبار الصباح والمساء",
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true", "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1,10.0.0.0/8"));
    }

    @AfterAll
    static void stop() throws Exception {
        assertFalse(node.log().contains(" ERROR "), node::log);
        node.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz" + HOST + CLOSE, "GET /graphql?a={b}|^" + HOST + CLOSE, "x\r\n\r\n",
        "GET / HTTP/1.1\r\n" + CLOSE, "GET /" + HOST + "Host: b\r\n" + CLOSE, "GET /" + HOST + "A\0: b\r\n" + CLOSE, "GET / HTTP/3.7\r\nHost: a\r\n" + CLOSE,
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", POST + "Content-Length: 5\r\nContent-Length: 6\r\n" + CLOSE + "123456",
        POST + "Content-Length: -5\r\n" + CLOSE, POST + "Content-Length: 99999999999999999999\r\n" + CLOSE,
        POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n" + CLOSE + "0\r\n\r\nGET /q/metrics" + HOST + CLOSE,
        POST + "Transfer-Encoding: xchunked\r\n" + CLOSE + "0\r\n\r\n", POST + "Transfer-Encoding : chunked\r\n" + CLOSE,
        POST + "Transfer-Encoding: gzip, chunked\r\n" + CLOSE, POST + "Transfer-Encoding: chunked\r\n" + CLOSE + "zz\r\nabc",
        POST + "Content-Length: 26\r\nExpect: nonsense\r\n" + CLOSE + "{\"query\":\"{ __typename }\"}"})
    void is_refused_in_json_with_the_headers_of_every_answer(String sent) throws IOException {
        assertRefused("400", sent);
    }

    @Test
    void is_refused_when_it_is_too_long() throws IOException {
        assertRefused("414", "GET /" + "x".repeat(5_000) + HOST + CLOSE);
        assertRefused("431", "GET /" + HOST + "X: " + "x".repeat(21_000) + "\r\n" + CLOSE);
    }

    @Test
    void gets_no_body_for_a_question_about_headers() throws IOException {
        String answer = client().answer("HEAD /%zz" + HOST + CLOSE);

        assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.endsWith("\r\n\r\n"), answer);
        HEADERS.forEach(header -> assertTrue(answer.contains(header), answer));
    }

    /** Each would be kept until the first is answered. */
    @Test
    void may_ask_a_few_times_before_it_is_answered_and_no_more() throws Exception {
        String few = client().answer((HELLO + "\r\n").repeat(31) + HELLO + CLOSE);
        assertEquals(32, Pattern.compile("HTTP/1.1 200 OK").matcher(few).results().count(), few);

        double before = counted("jarida_connections_closed_total{reason=\"pipelining\"");
        for (int i = 0; i < 20; i++) {
            try (Socket socket = client().open()) {
                socket.getOutputStream().write((HELLO + "\r\n").repeat(20_000).getBytes(US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (IOException closed) {
                assertTrue(closed instanceof java.net.SocketException, closed.toString());
            }
        }
        assertEquals(before + 20, counted("jarida_connections_closed_total{reason=\"pipelining\""));
    }

    @Test
    void speaks_no_http_2_when_it_is_offered() throws IOException {
        String answer = client().answer(HELLO
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nConnection: Upgrade, HTTP2-Settings\r\n\r\n"
                + HELLO + CLOSE);

        assertEquals(2, Pattern.compile("HTTP/1.1 200 OK").matcher(answer).results().count(), answer);
    }

    @Test
    void is_counted_when_it_leaves_in_the_midst_of_its_body() throws Exception {
        double before = counted("jarida_graphql_errors_total{code=\"CLIENT_LEFT\"");
        for (String length : List.of("Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n")) {
            try (Socket socket = client().open()) {
                socket.getOutputStream().write((POST + length).getBytes(US_ASCII));
            }
        }

        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (counted("jarida_graphql_errors_total{code=\"CLIENT_LEFT\"") < before + 2) {
            assertTrue(System.nanoTime() < deadline, "was not counted");
        }
        assertEquals(before + 2, counted("jarida_graphql_errors_total{code=\"CLIENT_LEFT\""));
    }

    /** Large bodies are paid for when they are announced. A proxy adds the address that it sees to what the client sent. */
    @Test
    void is_charged_to_the_address_that_the_proxy_saw() throws Exception {
        for (int i = 0; i < 80; i++) announce("203.0.113." + i + ", 198.51.100.1, 10.0.0.7");

        assertTrue(announce("192.0.2.99, 198.51.100.1").startsWith("HTTP/1.1 429 "));
        assertFalse(announce("198.51.100.1, 198.51.100.2").startsWith("HTTP/1.1 429 "));
    }

    private static String announce(String forwardedFor) throws IOException {
        try (Socket socket = client().open()) {
            socket.getOutputStream().write((POST + "X-Forwarded-For: " + forwardedFor + "\r\nContent-Length: 1048576\r\n"
                    + CLOSE + "{").getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private static void assertRefused(String status, String sent) throws IOException {
        String answer = client().answer(sent);

        assertTrue(answer.matches("(?s)HTTP/\\d.\\d " + status + " .*\r\n\r\n\\{\"errors\":\\[\\{\"message\":\"[^\"]+\","
                + "\"extensions\":\\{\"code\":\"BAD_REQUEST\"}}]}"), answer);
        HEADERS.forEach(header -> assertEquals(2, (answer + " ").split(Pattern.quote(header)).length, answer));
        assertEquals(2, answer.split("HTTP/").length, answer);
    }

    private static RawClient client() {
        return new RawClient(node.uri("/"));
    }

    /** @param metric with its label, without the brace behind it */
    private static double counted(String metric) throws IOException {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(metric) + ",?} (\\S+)$").matcher(client().answer(
                "GET /q/metrics" + HOST + "Accept: text/plain\r\n" + CLOSE));
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
