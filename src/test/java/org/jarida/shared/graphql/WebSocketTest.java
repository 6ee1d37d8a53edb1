package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Set;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.Test;

/** Operations over graphql-transport-ws: what HTTP answers, in the protocol's messages. */
@QuarkusTest
class WebSocketTest {
    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void answers_queries_with_their_variables_and_operation_name() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribeWith("a\\\"1", "{\"query\":\"query A($s: String) { probeText(s: $s) } query B { probeNull }\","
                + "\"operationName\":\"A\",\"variables\":{\"s\":\"مرحبا\"}}");

        assertEquals("{\"id\":\"a\\\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeText\":\"مرحبا\"}}}", client.next());
        assertEquals("{\"id\":\"a\\\"1\",\"type\":\"complete\"}", client.next());
        client.leave();
    }

    @Test
    void runs_mutations_once() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");
        int before = ProbeApi.WRITES.get();

        client.subscribe("1", "mutation { probeWrite(input: {id: 1, data: {title: \"t\"}}) { item { id } } }");

        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeWrite\":{\"item\":{\"id\":\"1\"}}}}}",
                client.next());
        assertEquals("{\"id\":\"1\",\"type\":\"complete\"}", client.next());
        assertEquals(before + 1, ProbeApi.WRITES.get());
        client.leave();
    }

    @Test
    void answers_error_for_what_is_not_executed() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        assertEquals("GRAPHQL_PARSE_FAILED", refusal(client, "{\"query\":\"{\"}"));
        assertEquals("GRAPHQL_VALIDATION_FAILED", refusal(client, "{\"query\":\"{ nothing }\"}"));
        assertEquals("BAD_USER_INPUT", refusal(client,
                "{\"query\":\"query($n: Int!) { probeInt(n: $n) }\",\"variables\":{\"n\":1.5}}"));
        assertEquals("BAD_REQUEST", refusal(client, "{}"));
        assertEquals("BAD_REQUEST", refusal(client, "{\"query\":7}"));
        assertEquals("BAD_REQUEST", refusal(client, "{\"query\":\"{ probeNull }\",\"variables\":[]}"));
        assertEquals("BAD_REQUEST", refusal(client, "{\"query\":\"subscription { probeTicks }\"}"));
        client.leave();
    }

    @Test
    void answers_next_with_errors_for_fields_that_fail_and_names_no_cause() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribe("1", "{ probeNull probeBoom }");
        String failed = client.next();
        client.subscribe("2", "{ probeSecret }");

        assertEquals(true, failed.startsWith("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"errors\":[{\"message\":"
                + "\"System error\""), failed);
        assertEquals(true, failed.endsWith("\"data\":{\"probeNull\":null,\"probeBoom\":null}}}"), failed);
        assertEquals(false, failed.contains("Secret") || failed.contains("java"), failed);
        assertEquals("{\"id\":\"1\",\"type\":\"complete\"}", client.next());
        assertEquals("UNAUTHENTICATED", Messages.code(client.next()));
        client.leave();
    }

    @Test
    void runs_operations_side_by_side_each_in_a_request_context_of_its_own() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribe("1", "{ probeMeet }");
        client.subscribe("2", "{ probeMeet }");
        Set<String> answers = Set.of(client.next(), client.next(), client.next(), client.next());
        client.subscribe("3", "{ probeScope }");
        client.subscribe("4", "{ probeScope }");
        Set<String> scopes = Set.of(client.next(), client.next(), client.next(), client.next());

        assertEquals(Set.of("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"probeMeet\":\"met\"}}}",
                "{\"id\":\"2\",\"type\":\"next\",\"payload\":{\"data\":{\"probeMeet\":\"met\"}}}",
                "{\"id\":\"1\",\"type\":\"complete\"}", "{\"id\":\"2\",\"type\":\"complete\"}"), answers);
        assertEquals(2, scopes.stream().filter(message -> message.contains("next"))
                .map(message -> message.substring(message.indexOf("probeScope"))).distinct().count());
        client.leave();
    }

    @Test
    void says_nothing_more_of_an_operation_that_its_client_completed() throws Exception {
        SocketClient client = SocketClient.ready(endpoint, "");

        client.subscribe("1", "{ probeMeet }");
        client.send("{\"id\":\"1\",\"type\":\"complete\"}");
        client.subscribe("2", "{ probeMeet }");

        assertEquals("{\"id\":\"2\",\"type\":\"next\",\"payload\":{\"data\":{\"probeMeet\":\"met\"}}}", client.next());
        assertEquals("{\"id\":\"2\",\"type\":\"complete\"}", client.next());
        client.send("{\"type\":\"ping\"}");
        assertEquals("{\"type\":\"pong\"}", client.next());
        client.leave();
    }

    @Test
    void leaves_the_playground_and_the_schema_in_place() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("html"));
        given().get("/graphql/schema.graphql").then().statusCode(200)
                .body(containsString("interface Versioned implements Node"));
    }

    private static String refusal(SocketClient client, String payload) throws Exception {
        client.subscribeWith("x", payload);
        String message = client.next();
        assertEquals(true, message.startsWith("{\"id\":\"x\",\"type\":\"error\",\"payload\":[{\"message\":\""), message);
        return Messages.code(message);
    }
}
