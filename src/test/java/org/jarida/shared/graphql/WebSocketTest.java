package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What SmallRye goes on serving beside the handler. */
@QuarkusTest
class WebSocketTest {
    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void serves_subscriptions_and_maps_their_errors() throws Exception {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(endpoint.toString().replace("http", "ws")), new Listener(received))
                .get(30, TimeUnit.SECONDS);

        socket.sendText("{\"type\":\"connection_init\"}", true).get();
        assertEquals("{\"type\":\"connection_ack\"}", next(received));

        subscribe(socket, 1, "subscription { probeTicks(n: 2) }");
        assertEquals("{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"probeTicks\":0}}}", next(received));
        assertEquals("{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"probeTicks\":1}}}", next(received));
        assertEquals("{\"type\":\"complete\",\"id\":\"1\"}", next(received));

        subscribe(socket, 4, "subscription { probeFailing }");
        String refused = next(received);
        assertEquals(true, refused.contains("\"Not this\"") && refused.contains("\"BAD_USER_INPUT\""), refused);

        subscribe(socket, 2, "{ probeNodes { id } probeBoom }");
        String failed = next(received);
        assertEquals(true, failed.contains("\"System error\"") && failed.contains("\"INTERNAL\""), failed);
        assertEquals(false, failed.contains("Secret") || failed.contains("java"), failed);
        assertEquals("{\"type\":\"complete\",\"id\":\"2\"}", next(received));

        subscribe(socket, 3, "{ probeScope }");
        String thread = next(received);
        assertEquals(true, thread.contains("executor-thread"), thread);
        socket.abort();
    }

    @Test
    void leaves_the_playground_and_the_schema_in_place() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("html"));
        given().get("/graphql/schema.graphql").then().statusCode(200)
                .body(containsString("interface Versioned implements Node"));
    }

    private static void subscribe(WebSocket socket, int id, String query) throws Exception {
        String payload = "{\"query\":\"" + query + "\"}";
        socket.sendText("{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":" + payload + "}", true).get();
    }

    private static String next(BlockingQueue<String> received) throws InterruptedException {
        return received.poll(30, TimeUnit.SECONDS);
    }

    private record Listener(BlockingQueue<String> received) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            received.add(text.toString());
            socket.request(1);
            return null;
        }
    }
}
