package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jarida.testsupport.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults of ours are in the log, each once, under the id that the client was told; mistakes of clients are counted. */
@QuarkusTest
class CorrelationTest {
    private static final Pattern ID = Pattern.compile("\"code\":\"INTERNAL\",\"correlationId\":\"([0-9a-f-]{36})\"");
    private static final Logger ROOT = Logger.getLogger("");

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ROOT.addHandler(log);
    }

    @AfterEach
    void leave() {
        ROOT.removeHandler(log);
    }

    @Test
    void links_each_fault_to_one_entry_of_the_log_however_it_was_asked_for() throws Exception {
        String document = "{ a: probeBoom b: probeBoom }";
        SocketClient client = SocketClient.ready(endpoint, "");
        client.subscribe("1", document);

        for (String answer : List.of(new Http(endpoint).postJson("{\"query\":\"" + document + "\"}").body(),
                new Http(endpoint).get("query=" + Http.encode(document)).body(), client.next())) {
            List<String> ids = ID.matcher(answer).results().map(found -> found.group(1)).toList();
            assertEquals(2, ids.stream().distinct().count(), answer);
            for (String id : ids) assertEquals(1, entries(id), id);
        }
        assertEquals(6, logged.size());
        client.leave();
    }

    @Test
    void counts_the_mistakes_of_clients_and_does_not_log_them() throws Exception {
        for (String code : List.of("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "TOO_COSTLY", "BAD_REQUEST")) {
            String body = switch (code) {
                case "GRAPHQL_PARSE_FAILED" -> "{\"query\":\"{\"}";
                case "GRAPHQL_VALIDATION_FAILED" -> "{\"query\":\"{ nothing }\"}";
                case "TOO_COSTLY" -> "{\"query\":\"{ probeItems(first: 100) { nodes {" + " id".repeat(1_200) + " } } }\"}";
                default -> "{\"query\":7}";
            };
            double before = counted(code);
            SocketClient client = SocketClient.ready(endpoint, "");
            client.subscribeWith("1", body);

            assertEquals(code, Messages.code(client.next()));
            assertTrue(new Http(endpoint).postJson(body).body().contains("\"" + code + "\""), code);
            assertEquals(before + 2, counted(code), code);
            client.leave();
        }
        assertEquals(405, Http.send(new Http(endpoint).request().DELETE()).statusCode());
        assertEquals(401, Http.send(new Http(endpoint).request().header("Authorization", "Bearer x")).statusCode());
        assertEquals(List.of(), logged.stream().filter(entry -> entry.getLevel().intValue() > Level.WARNING.intValue()).toList());
    }

    private long entries(String id) {
        return logged.stream().filter(entry -> entry.getLevel().intValue() > Level.WARNING.intValue())
                .filter(entry -> String.valueOf(new org.jboss.logmanager.formatters.PatternFormatter("%s").format(entry)).contains(id))
                .count();
    }

    private static double counted(String code) {
        return Metrics.counter("jarida.graphql.errors", "code", code).count();
    }
}
