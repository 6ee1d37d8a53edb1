package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RawClient;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A node of which more is asked than it can do says so, and its health is told all the time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverloadIT {
    private static final int CONNECTIONS = 200, SOCKETS = 20;
    /** Of a busy machine; milliseconds on a quiet one. */
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String ARTICLES = "{\"query\":\"{ articles(first: 1) { nodes { headline } } }\"}";

    @TempDir
    static Path data;
    private static RunningJar node;

    @BeforeAll
    static void start() throws Exception {
        node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", "أخبار الصباح والمساء",
                "JARIDA_LIMITS_CONNECTIONS", Integer.toString(CONNECTIONS), "JAVA_TOOL_OPTIONS", "-Xmx256m",
                "JARIDA_WEBSOCKET_SOCKETS", Integer.toString(SOCKETS)));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
    }

    /** The tables are locked: readers wait in the executions that are admitted, credentials in all other workers. */
    @Test
    @Order(1)
    void tells_its_health_while_each_worker_waits_for_the_database() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> stuck = new ArrayList<>();
        try (Connection holder = NodeDatabase.in(data).connect(); Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table publication, article, api_token, session in access exclusive mode");
            for (int i = 0; i < 100; i++) stuck.add(ask());
            for (int i = 0; i < 50; i++) stuck.add(ask("Authorization", "Bearer jrd_" + "a".repeat(43)));
            await(() -> Integer.parseInt(NodeDatabase.in(data).ask("select count(*) from pg_locks where not granted")) > 8);

            for (int i = 0; i < 20; i++) assertWell();
        }

        for (CompletableFuture<HttpResponse<String>> answer : stuck) {
            int status = answer.join().statusCode();
            assertTrue(status == 200 || status == 401 || status == 503
                    && answer.join().headers().firstValue("Retry-After").isPresent(), answer.join().toString());
        }
        assertEquals("{\"data\":{\"articles\":{\"nodes\":[]}}}", ask().join().body());
        assertEquals(false, node.log().contains("ERROR"), node::log);
    }

    /** Who has waited longest with nothing to answer makes room. */
    @Test
    @Order(2)
    void lets_clients_in_while_others_hold_more_connections_than_there_are() throws Exception {
        List<Socket> held = new ArrayList<>();
        RawClient client = new RawClient(node.uri("/"));
        try {
            for (int i = 0; i < 2 * CONNECTIONS; i++) {
                Socket socket = client.open();
                held.add(socket);
                socket.getOutputStream().write((switch (i % 3) {
                    case 0 -> "";
                    case 1 -> "GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n";
                    default -> "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{";
                }).getBytes(StandardCharsets.US_ASCII));
                if (i % 20 == 0) assertWell();
            }
            assertEquals("{\"data\":{\"articles\":{\"nodes\":[]}}}", ask().join().body());
        } finally {
            for (Socket socket : held) socket.close();
        }
    }

    @Test
    @Order(3)
    void opens_as_many_web_sockets_as_it_may_have_when_more_come_at_once() throws Exception {
        List<CompletableFuture<WebSocket>> handshakes = new ArrayList<>();
        for (int i = 0; i < 4 * SOCKETS; i++) handshakes.add(HttpClient.newHttpClient().newWebSocketBuilder()
                .subprotocols("graphql-transport-ws").buildAsync(URI.create(node.url().replace("http", "ws") + "/graphql"),
                        new WebSocket.Listener() {}));

        List<WebSocket> open = new ArrayList<>();
        for (CompletableFuture<WebSocket> handshake : handshakes) handshake.handle((socket, refused) -> socket == null
                || open.add(socket)).join();
        open.forEach(WebSocket::abort);

        assertEquals(SOCKETS, open.size());
    }

    @Test
    @Order(4)
    void says_that_the_database_is_away_and_that_the_process_lives() throws Exception {
        NodeDatabase.in(data).server().destroyForcibly();

        await(() -> health("/q/health/ready") == 503);
        assertEquals(200, health("/q/health/live"));
        assertEquals(503, health("/q/health"));
    }

    private static void assertWell() throws Exception {
        for (String path : List.of("/q/health/ready", "/q/health/live", "/q/health")) {
            long began = System.nanoTime();
            assertEquals(200, health(path), path);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(took.compareTo(SOON) < 0, path + " took " + took);
        }
    }

    /** On a connection of its own, as of a balancer that comes by. */
    private static int health(String path) throws IOException {
        String answer = new RawClient(node.uri("/")).answer("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private static CompletableFuture<HttpResponse<String>> ask(String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri("/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(ARTICLES));
        if (headers.length > 0) request.headers(headers);
        return HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.ofString());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < deadline, "did not come about. " + node);
            Thread.onSpinWait();
        }
    }
}
