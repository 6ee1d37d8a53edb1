package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of messages, and what a socket is closed for (graphql-transport-ws). */
@QuarkusTest
class WebSocketProtocolTest {
    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void acknowledges_and_answers_pings_at_any_time() throws Exception {
        SocketClient client = SocketClient.open(endpoint);

        client.send("{\"type\":\"ping\",\"payload\":{\"at\":1}}");
        assertEquals("{\"type\":\"pong\"}", client.next());
        client.init("{\"anything\":[1]}");
        assertEquals(SocketClient.ACK, client.next());
        client.send("{\"type\":\"pong\"}");
        client.send("{\"type\":\"ping\"}");
        assertEquals("{\"type\":\"pong\"}", client.next());
        client.send("{\"type\":\"complete\",\"id\":\"never begun\"}");
        client.subscribe("1", "{ probeNull }");
        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeNull\":null}}}", client.next());
        client.leave();
    }

    @Test
    void closes_who_asks_before_the_acknowledgement() throws Exception {
        SocketClient client = SocketClient.open(endpoint);
        int before = ProbeApi.WRITES.get();

        client.subscribe("1", "mutation { probeWrite(input: {id: 1, data: {}}) { item { id } } }");

        assertEquals(4401, client.closeCode());
        assertEquals(before, ProbeApi.WRITES.get());
    }

    @Test
    void closes_who_initialises_twice() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.init("");

        assertEquals(4429, client.closeCode());
    }

    @Test
    void closes_who_takes_an_id_that_is_in_use() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribe("1", "{ probeWait(gate: \"id\") }");
        client.subscribe("1", "{ probeNull }");

        assertEquals(4409, client.closeCode());
        ProbeWaitApi.open("id");
    }

    @Test
    void lets_an_id_be_used_again_after_its_operation() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        for (int i = 0; i < 3; i++) {
            client.subscribe("1", "{ probeNull }");
            assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeNull\":null}}}", client.next());
            assertEquals("{\"id\":\"1\",\"type\":\"complete\"}", client.next());
        }
        client.leave();
    }

    @Test
    void closes_who_never_initialises() throws Exception {
        assertEquals(4408, SocketClient.open(endpoint).closeCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "null", "1", "[]", "{}", "{\"type\":null}", "{\"type\":1}", "{\"type\":\"next\"}",
        "{\"type\":\"subscribe\"}", "{\"type\":\"subscribe\",\"id\":\"1\"}", "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}",
        "{\"type\":\"subscribe\",\"id\":1,\"payload\":{}}", "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{}}",
        "{\"type\":\"subscribe\",\"payload\":{}}", "{\"type\":\"complete\"}", "{\"type\":\"complete\",\"id\":{}}",
        "{\"type\":\"ping\",\"payload\":1}", "{\"type\":\"pong\",\"payload\":\"x\"}", "{\"type\":\"ping\",\"type\":\"ping\"}",
        "{\"type\":\"connection_init\",\"payload\":[]}", "{\"type\":\"ping\"} x"})
    void closes_whoever_speaks_something_else(String text) throws Exception {
        SocketClient client = SocketClient.open(endpoint);

        client.send(text);

        assertEquals(4400, client.closeCode());
    }

    @Test
    void closes_whoever_sends_binary_messages_or_ids_without_end() throws Exception {
        SocketClient binary = SocketClient.ready(endpoint, "");
        binary.raw().sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), true).get();
        SocketClient long_id = SocketClient.ready(endpoint, "");
        long_id.subscribe("x".repeat(257), "{ probeNull }");

        assertEquals(4400, binary.closeCode());
        assertEquals(4400, long_id.closeCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "soap"})
    void closes_whoever_speaks_another_protocol(String protocol) throws Exception {
        assertEquals(4406, SocketClient.open(endpoint, Map.of(), protocol).closeCode());
    }

    @Test
    void lets_no_page_of_a_foreign_origin_in() throws Exception {
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> SocketClient.open(endpoint, Map.of("Origin", "https://forger.test"), "graphql-transport-ws"));
        SocketClient local = SocketClient.open(endpoint, Map.of("Origin", "http://localhost:5173"), "graphql-transport-ws");

        assertEquals(403, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
        local.init("");
        assertEquals(SocketClient.ACK, local.next());
        local.leave();
    }
}
