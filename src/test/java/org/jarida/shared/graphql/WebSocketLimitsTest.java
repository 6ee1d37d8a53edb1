package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;

/** What one socket, one address and one client that does not read may take. */
@QuarkusTest
class WebSocketLimitsTest {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final String QUERY = "{\"query\":\"query($s: String) { probeText(s: $s) }\",\"variables\":{\"s\":\"%s\"}}";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void reads_messages_up_to_a_megabyte() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");
        String text = "ب".repeat(400_000);

        client.subscribeWith("1", QUERY.formatted(text));
        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeText\":\"" + text + "\"}}}", client.next());
        client.next();
        client.subscribeWith("2", QUERY.formatted("a".repeat(1 << 20)));

        assertEquals(1009, client.closeCode());
        assertAnswers();
    }

    @Test
    void bounds_messages_in_fragments_too() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");
        String part = "a".repeat(100_000);

        client.raw().sendText("{\"type\":\"ping\",\"payload\":{\"x\":\"", false).get();
        for (int i = 0; i < 5; i++) client.raw().sendText(part, false).get();
        client.send("\"}}");
        assertEquals("{\"type\":\"pong\"}", client.next());
        try {
            for (int i = 0; i < 50; i++) client.raw().sendText(part, false).get();
        } catch (ExecutionException closedMeanwhile) {
            assertTrue(closedMeanwhile.getCause() instanceof java.io.IOException, closedMeanwhile.toString());
        }

        assertEquals(1009, client.closeCode());
        assertAnswers();
    }

    @Test
    void refuses_operations_beyond_twenty_at_once_and_counts_those_that_were_completed() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");
        for (int i = 0; i < 19; i++) client.subscribe("w" + i, "{ probeWait(gate: \"limit\") }");
        client.subscribe("gone", "{ probeWait(gate: \"limit\") }");
        client.send("{\"type\":\"complete\",\"id\":\"gone\"}");

        client.subscribe("too many", "{ probeNull }");
        assertEquals("{\"id\":\"too many\",\"type\":\"error\",\"payload\":[{\"message\":\"At most 20 operations at once\","
                + "\"extensions\":{\"code\":\"RATE_LIMITED\"}}]}", client.next());
        ProbeWaitApi.open("limit");
        for (int i = 0; i < 38; i++) client.next();

        client.subscribe("again", "{ probeNull }");
        assertEquals("{\"id\":\"again\",\"type\":\"next\",\"payload\":{\"data\":{\"probeNull\":null}}}", client.next());
        client.leave();
    }

    /** However many sockets they come over: worker threads and connections to the database are the node's. */
    @Test
    void runs_no_more_operations_at_once_than_the_node_admits() throws Exception {
        List<SocketClient> clients = new ArrayList<>();
        int running = 4 * Runtime.getRuntime().availableProcessors();
        for (int i = 0; i <= (running + Admission.MOST_WAITING) / 20; i++) {
            SocketClient client = SocketClient.ready(endpoint, "");
            for (int j = 0; j < 20; j++) client.subscribe("w" + j, "{ probeWait(gate: \"admitted\") }");
            clients.add(client);
        }

        String refused = clients.get(clients.size() - 1).next();
        ProbeWaitApi.open("admitted");

        assertEquals("OVERLOADED", Messages.code(refused));
        for (SocketClient client : clients) client.leave();
    }

    /** What the document is worth does not matter: reading it is work, too. */
    @Test
    void charges_messages_by_their_length() throws Exception {
        SocketClient client = SocketClient.open(endpoint, Map.of("X-Forwarded-For", "198.51.100.9"), PROTOCOL);
        client.init("");
        assertEquals(SocketClient.ACK, client.next());

        String wrong = "{\"query\":\"" + " ".repeat(1_000_000) + "}\"}";
        String code = "";
        for (int i = 0; i < 100 && !code.equals("RATE_LIMITED"); i++) {
            client.subscribeWith("m" + i, wrong);
            code = Messages.code(client.next());
        }

        assertEquals("RATE_LIMITED", code);
        client.leave();
    }

    @Test
    void serves_a_hundred_sockets_of_an_address_and_takes_its_places_back() throws Exception {
        Map<String, String> from = Map.of("X-Forwarded-For", "198.51.100.7");
        List<SocketClient> clients = new ArrayList<>();
        for (int i = 0; i < 100; i++) clients.add(SocketClient.open(endpoint, from, PROTOCOL));

        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> SocketClient.open(endpoint, from, PROTOCOL));
        SocketClient other = SocketClient.open(endpoint, Map.of("X-Forwarded-For", "198.51.100.8"), PROTOCOL);
        for (SocketClient client : clients) client.leave();

        var answer = ((WebSocketHandshakeException) refused.getCause()).getResponse();
        assertEquals(429, answer.statusCode());
        assertEquals("30", answer.headers().firstValue("Retry-After").orElseThrow());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        openOnceThereIsRoom(from).leave();
        other.leave();
    }

    @Test
    void bears_a_flood_of_messages() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        for (int i = 0; i < 2_000; i++) client.subscribe("f" + i, "{ probeText(s: \"a\") }");
        int answered = 0;
        int refused = 0;
        while (answered + refused < 2_000) {
            String message = client.next();
            if (message.contains("\"type\":\"next\"")) answered++;
            if (message.contains("\"type\":\"error\"")) {
                refused++;
                assertEquals("RATE_LIMITED", Messages.code(message));
            }
        }

        assertTrue(answered >= 20, answered + " answered");
        assertAnswers();
        client.leave();
    }

    @Test
    void cuts_off_who_does_not_read() throws Exception {
        try (Socket socket = upgraded()) {
            OutputStream out = socket.getOutputStream();
            frame(out, "{\"type\":\"connection_init\"}");
            for (int i = 0; i < 40; i++) {
                frame(out, "{\"id\":\"" + i + "\",\"type\":\"subscribe\",\"payload\":" + QUERY.formatted("a".repeat(500_000)) + "}");
            }
            assertTrue(false, "All was taken from a client that reads nothing");
        } catch (java.net.SocketException cut) {
            assertAnswers();
        }
    }

    @Test
    void cuts_off_who_sends_pings_and_reads_no_pongs() throws Exception {
        try (Socket socket = upgraded()) {
            ByteArrayOutputStream pings = new ByteArrayOutputStream();
            for (int i = 0; i < 1_000; i++) { // masked, with 100 bytes each
                pings.write(new byte[] {(byte) 0x89, (byte) (0x80 | 100), 0, 0, 0, 0});
                pings.write(new byte[100]);
            }
            for (int i = 0; i < 1_000; i++) socket.getOutputStream().write(pings.toByteArray());
            assertTrue(false, "All was taken from a client that reads nothing");
        } catch (java.net.SocketException cut) {
            assertAnswers();
        }
    }

    @Test
    void does_not_upgrade_what_is_no_handshake() throws Exception {
        for (String head : List.of("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 3\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                "GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 0\r\n\r\n")) {
            try (Socket socket = new Socket("localhost", endpoint.getPort())) {
                socket.setSoTimeout(30_000);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertTrue(status.startsWith("HTTP/1.1 4"), head + " is answered " + status);
            }
        }
    }

    private void assertAnswers() throws Exception {
        assertEquals(Http.ANSWER, new Http(endpoint).postJson(Http.HELLO).body());
    }

    private SocketClient openOnceThereIsRoom(Map<String, String> from) throws Exception {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try {
                return SocketClient.open(endpoint, from, PROTOCOL);
            } catch (ExecutionException full) {
                if (System.nanoTime() > deadline) throw full;
            }
        }
    }

    private Socket upgraded() throws Exception {
        Socket socket = new Socket("localhost", endpoint.getPort());
        socket.setSoTimeout(30_000);
        socket.setReceiveBufferSize(8_192);
        socket.getOutputStream().write(("GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Protocol: " + PROTOCOL + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) head += (char) in.read();
        frame(socket.getOutputStream(), "{\"type\":\"ping\"}");
        return socket;
    }

    /** One masked text frame of 64-bit length (RFC 6455, 5.2); the mask is zero. */
    private static void frame(OutputStream out, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[14 + bytes.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) 0xff;
        for (int i = 0; i < 8; i++) frame[2 + i] = (byte) ((long) bytes.length >>> 8 * (7 - i));
        System.arraycopy(bytes, 0, frame, 14, bytes.length);
        out.write(frame);
    }
}
