package org.jarida.shared.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Bodies; for heads see .ci/graphql-http/slow.mjs, since tests have a Vert.x of their own. */
@QuarkusTest
class SlowClientTest {
    private static final String HEAD = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @Test
    void is_not_waited_for() throws Exception {
        CompletableFuture<String> body = later(HEAD + "Content-Length: 1000\r\n\r\n{", " ");
        CompletableFuture<String> chunks = later(HEAD + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", "1\r\n \r\n");

        Graphql.post("{ probeNull }").statusCode(200);
        for (CompletableFuture<String> slow : List.of(body, chunks)) {
            String answer = slow.get(60, TimeUnit.SECONDS);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\"code\":\"REQUEST_TIMEOUT\""), answer);
        }
        Graphql.post("{ probeNull }").statusCode(200);
    }

    @Test
    void is_answered_at_once_where_no_body_belongs() throws Exception {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            String head = HEAD.replace("POST", method) + "Transfer-Encoding: chunked\r\n\r\n";
            String answer = later(head + "1\r\n{\r\n", "1\r\n \r\n").get(60, TimeUnit.SECONDS);
            assertTrue(answer.startsWith("HTTP/1.1 405 "), method + ": " + answer);
        }
        Graphql.post("{ probeNull }").statusCode(200);
    }

    /** Sends a beginning and then a little each half second; what comes until the server closes the connection. */
    private static CompletableFuture<String> later(String beginning, String more) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.setSoTimeout(60_000);
                client.getOutputStream().write(beginning.getBytes(UTF_8));
                new Thread(() -> drip(client, more.getBytes(UTF_8))).start();
                return new String(client.getInputStream().readAllBytes(), UTF_8);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }, task -> new Thread(task).start());
    }

    private static void drip(Socket client, byte[] bytes) {
        try {
            OutputStream out = client.getOutputStream();
            while (!client.isClosed()) {
                out.write(bytes);
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (SocketException closed) {
            // the server has had enough
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
