package org.jarida.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of graphql-transport-ws, message by message. */
public final class SocketClient implements WebSocket.Listener {
    public static final String ACK = "{\"type\":\"connection_ack\"}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private WebSocket socket;

    /** @param endpoint as for HTTP */
    public static SocketClient open(URI endpoint) throws Exception {
        return open(endpoint, Map.of(), "graphql-transport-ws");
    }

    public static SocketClient open(URI endpoint, Map<String, String> headers, String protocol) throws Exception {
        SocketClient client = new SocketClient();
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(protocol);
        headers.forEach(builder::header);
        client.socket = builder.buildAsync(URI.create(endpoint.toString().replaceFirst("http", "ws")), client)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return client;
    }

    /** @param payload JSON of {@code connection_init}; empty for none */
    public static SocketClient ready(URI endpoint, String payload) throws Exception {
        SocketClient client = open(endpoint);
        client.init(payload);
        assertEquals(ACK, client.next());
        return client;
    }

    public void init(String payload) throws Exception {
        send("{\"type\":\"connection_init\"" + (payload.isEmpty() ? "" : ",\"payload\":" + payload) + "}");
    }

    public void subscribe(String id, String query) throws Exception {
        subscribeWith(id, "{\"query\":\"" + query.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }

    /** @param payload JSON */
    public void subscribeWith(String id, String payload) throws Exception {
        send("{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":" + payload + "}");
    }

    public void send(String text) throws Exception {
        socket.sendText(text, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** For what is sent in another way. */
    public WebSocket raw() {
        return socket;
    }

    /** The next message; fails when none comes or the socket is closed first. */
    public String next() throws Exception {
        String message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) throw new AssertionError("Nothing came; closed: " + closed.getNow(null));
        return message;
    }

    /** The code with which the server closes. */
    public int closeCode() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    public void leave() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
        begun.append(text);
        if (last) {
            received.add(begun.toString());
            begun.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(-1);
    }
}
