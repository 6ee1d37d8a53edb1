package org.jarida.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jarida.testsupport.NodeDatabase;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    private static final String REMEDY = "To use another server set QUARKUS_DATASOURCE_JDBC_URL";

    @TempDir
    Path data;

    @Test
    void keeps_what_was_written_when_its_node_is_killed_and_started_again_at_once() throws Exception {
        var killed = RunningJar.start(onData());
        var leftOver = NodeDatabase.in(data);
        leftOver.execute("create table kept as select 'جريدة' as word");
        killed.kill9();
        assertTrue(leftOver.server().isAlive());

        Instant again = Instant.now();
        try (var node = RunningJar.start(onData())) {
            Duration took = Duration.between(again, Instant.now());

            assertEquals("جريدة", NodeDatabase.in(data).ask("select word from kept"));
            assertFalse(leftOver.server().isAlive());
            assertTrue(took.toSeconds() < 30, () -> "took " + took + ". " + node);
        }
    }

    @Test
    void keeps_what_was_written_when_the_whole_machine_fails() throws Exception {
        var killed = RunningJar.start(onData());
        var database = NodeDatabase.in(data);
        assertEquals("on", database.ask("show fsync"));
        assertEquals("on", database.ask("show synchronous_commit"));
        database.execute("create table kept as select 'جريدة' as word");
        killed.kill9();
        database.server().destroyForcibly();
        database.server().onExit().get(10, TimeUnit.SECONDS);

        try (var node = RunningJar.start(onData())) {
            assertEquals("جريدة", NodeDatabase.in(data).ask("select word from kept"));
        }
    }

    @Test
    void ends_with_its_node() throws Exception {
        var node = RunningJar.start(onData());
        var server = NodeDatabase.in(data).server();

        node.close();

        server.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(Files.exists(data.resolve("postgresql/cluster/postmaster.pid")));
    }

    @Test
    void serves_one_node_with_the_password_and_no_other_unless_told_its_address() throws Exception {
        try (var node = RunningJar.start(onData())) {
            refuses_a_second_node_on_its_directory(node);
            refuses_wrong_passwords(NodeDatabase.in(data));
            serves_a_node_that_names_it(NodeDatabase.in(data));
            assertTrue(node.isReady(), node::toString);
        }
    }

    private void refuses_a_second_node_on_its_directory(RunningJar first) throws Exception {
        try (var second = RunningJar.launch(onData())) {
            assertEquals(1, second.exitCode());
            assertTrue(second.log().contains("Another node uses the data directory " + data
                    + ": give this one a JARIDA_DATA_DIR of its own"), second::toString);
            assertTrue(second.log().contains(REMEDY), second::toString);
            assertTrue(first.isReady(), first::toString);
        }
    }

    private void refuses_wrong_passwords(NodeDatabase database) {
        for (String user : new String[] {"jarida", "postgres"}) {
            var refused = assertThrows(SQLException.class,
                    () -> DriverManager.getConnection(database.url(), user, "guessed").close());
            assertEquals("28P01", refused.getSQLState());
        }
    }

    private void serves_a_node_that_names_it(NodeDatabase other) throws Exception {
        Path unused = data.resolve("unused");
        try (var guest = RunningJar.start(Map.of("JARIDA_DATA_DIR", unused.toString(),
                "QUARKUS_DATASOURCE_JDBC_URL", other.url(), "QUARKUS_DATASOURCE_USERNAME", other.username(),
                "QUARKUS_DATASOURCE_PASSWORD", other.password()))) {
            assertFalse(Files.exists(unused), guest::toString);
            assertEquals(0, guest.process().descendants().count(), guest::toString);
        }
        assertTrue(other.server().isAlive());
    }

    @Test
    void names_the_cause_and_the_remedy_where_it_cannot_run() throws Exception {
        var elsewhere = Map.of("JARIDA_DATA_DIR", data.toString(), "JAVA_TOOL_OPTIONS", "-Dos.arch=s390x");
        try (var node = RunningJar.launch(elsewhere)) {
            assertEquals(1, node.exitCode());
            assertTrue(node.log().contains("This build holds no PostgreSQL for Linux on s390x."), node::toString);
            assertTrue(node.log().contains(REMEDY), node::toString);
        }
    }

    private Map<String, String> onData() {
        return Map.of("JARIDA_DATA_DIR", data.toString());
    }
}
