package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of a node as it runs in production, with one origin configured and no proxy. */
class DoorIT {
    private static final String PASSWORD = "باب الجريدة في الصباح", SITE = "https://site.example";
    private static final Map<String, String> SECURITY_HEADERS = Map.of("X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer", "X-Frame-Options", "DENY", "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static RunningJar node;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", PASSWORD,
                "QUARKUS_HTTP_CORS_ORIGINS", SITE));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
    }

    @Test
    void opens_to_pages_of_the_origin_that_is_configured_alone() throws Exception {
        assertEquals(Optional.of(SITE), origin(ask("{ __typename }", "Origin", SITE)));
        for (String other : List.of("http://localhost:5173", "https://site.example.forger.test", "null",
                "http://site.example", node.url())) {
            HttpResponse<String> answer = ask("{ __typename }", "Origin", other);
            assertEquals(200, answer.statusCode(), other);
            assertEquals(Optional.empty(), origin(answer), other);
        }
    }

    @Test
    void answers_nothing_without_the_security_headers() throws Exception {
        for (String path : List.of("/graphql", "/graphql?query=%7B__typename%7D", "/nothing", "/", "/q/health",
                "/q/health/ready", "/q/metrics", "/graphql/schema.graphql", "/graphql?access_token=x", "/..%2f..%2f")) {
            HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(node.uri(path)).build(),
                    BodyHandlers.ofString());
            SECURITY_HEADERS.forEach((name, value) -> assertEquals(List.of(value), answer.headers().allValues(name),
                    path + " " + name));
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
        }
    }

    @Test
    void believes_nobody_about_an_address_without_a_proxy_that_is_trusted() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            codes.add(JSON.readTree(ask(signIn("nobody@jarida.test", "x"), "X-Forwarded-For", "192.0.2." + i,
                    "Forwarded", "for=192.0.2." + i).body()).at("/data/signIn/userErrors/0/code").asText());
        }

        assertEquals(List.of("INVALID_CREDENTIALS", "INVALID_CREDENTIALS", "INVALID_CREDENTIALS",
                "INVALID_CREDENTIALS", "INVALID_CREDENTIALS", "RATE_LIMITED"), codes);
    }

    @Test
    void lets_no_secret_into_the_log() throws Exception {
        String token = JSON.readTree(ask(signIn("admin@localhost", PASSWORD)).body())
                .at("/data/signIn/accessToken").asText();
        String forged = token.substring(0, token.length() - 4) + "AAAA";
        assertEquals(200, ask("{ viewer { role } }", "Authorization", "Bearer " + token).statusCode());
        assertEquals(401, ask("{ viewer { role } }", "Authorization", "Bearer " + forged).statusCode());
        assertEquals(401, HTTP.send(HttpRequest.newBuilder(node.uri("/graphql?access_token=" + token)).build(),
                BodyHandlers.ofString()).statusCode());
        ask(signIn("admin@localhost", "guess-" + PASSWORD));

        String log = node.log();
        assertTrue(log.contains("Refused the credential of a request from 127.0.0.1"), log);
        for (String secret : List.of(PASSWORD, token, forged, token.split("\\.")[1])) assertFalse(log.contains(secret));
    }

    @Test
    void survives_what_is_no_http() throws Exception {
        for (String sent : List.of("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", "x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(100_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nA\u0000: b\r\n\r\n")) {
            String answer = raw(sent);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.0 4"), answer);
        }
        assertEquals(200, ask("{ __typename }").statusCode());
    }

    @Test
    void takes_no_origin_for_an_error_whatever_the_address() throws Exception {
        for (String origin : List.of("http://x", "http://", "http://[", "http:x", "http://127.0.0.1:1/path", "null")) {
            String answer = raw("GET /graphql?a={b}|^ HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: " + origin + "\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400"), origin + " " + answer);
        }
    }

    private static String raw(String sent) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", node.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            byte[] head = new byte[64];
            int read = socket.getInputStream().read(head);
            return read < 0 ? "" : new String(Arrays.copyOf(head, read), StandardCharsets.ISO_8859_1);
        } catch (SocketException closed) {
            return "";
        }
    }

    private static Optional<String> origin(HttpResponse<?> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    private static String signIn(String email, String password) {
        return "mutation { signIn(input: {email: \"" + email + "\", password: \"" + password
                + "\"}) { accessToken userErrors { code } } }";
    }

    private static HttpResponse<String> ask(String document, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql")).header("Content-Type",
                "application/json").POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
