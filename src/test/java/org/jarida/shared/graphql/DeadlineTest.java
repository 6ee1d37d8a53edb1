package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** All at once, for each takes the ten seconds that a request has. Times are those of a busy machine. */
@QuarkusTest
class DeadlineTest {
    @Inject DataSource database;

    @Test
    void stops_the_work_and_its_statements() throws Exception {
        ProbeSlowApi.FETCHED.set(0);
        String stopped = key(), second = key(), unhurried = key();
        var statement = later("{ probeSleep(seconds: 100) }");
        var fetchers = later("{ probeSlow { probeNap } }");
        var write = later("mutation { probeSleepWrite(key: \"" + stopped + "\", seconds: 100) }");
        var writes = later("mutation { a: probeSleepWrite(key: \"" + second + "\", seconds: 6)"
                + " b: probeSleepWrite(key: \"" + second + "\", seconds: 6) }");
        var tree = later("mutation { probeLongWrite(key: \"" + unhurried + "\", seconds: 12) }");

        assertStopped(statement.join());
        assertStopped(fetchers.join());
        assertStopped(write.join());
        writes.join().statusCode(200).body("errors", nullValue()).body("data.b", equalTo("slept"));
        tree.join().statusCode(200).body("errors", nullValue()).body("data.probeLongWrite", equalTo("slept"));
        assertTrue(ProbeSlowApi.FETCHED.get() < 60, "fetched " + ProbeSlowApi.FETCHED);
        assertEquals(0, written(stopped));
        assertEquals(2, written(second));
        assertEquals(1, written(unhurried));
        assertEquals(0, count("select count(*) from pg_stat_activity where query like '%pg_sleep%' and state = 'active'"
                + " and pid <> pg_backend_pid()"));
        Graphql.post("{ probeSleep(seconds: 0) }").body("data.probeSleep", equalTo("slept"));
    }

    private static void assertStopped(ValidatableResponse answer) {
        answer.statusCode(503).header("Retry-After", "1").body("$", not(hasKey("data")))
                .body("errors.size()", equalTo(1)).body("errors[0].message", containsString("longer than it may"))
                .body("errors[0].extensions", equalTo(java.util.Map.of("code", "DEADLINE")));
        long millis = answer.extract().time();
        assertTrue(millis < 30_000, "took " + millis);
    }

    private static CompletableFuture<ValidatableResponse> later(String document) {
        return CompletableFuture.supplyAsync(() -> Graphql.post(document), task -> new Thread(task).start());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int written(String key) throws SQLException {
        return count("select count(*) from event where node_id = '" + key + "'");
    }

    private int count(String select) throws SQLException {
        try (var connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getInt(1);
        }
    }
}
