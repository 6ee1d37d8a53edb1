package org.jarida.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The embedded PostgreSQL of a running node, found through the node's data directory. */
public record NodeDatabase(String url, String username, String password, ProcessHandle server) {
    /** @param data the node's {@code JARIDA_DATA_DIR} */
    public static NodeDatabase in(Path data) throws IOException {
        List<String> pidFile = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid"));
        var server = ProcessHandle.of(Long.parseLong(pidFile.get(0).strip())).orElseThrow();
        return new NodeDatabase("jdbc:postgresql://127.0.0.1:" + pidFile.get(3).strip() + "/jarida", "jarida",
                Files.readString(data.resolve("postgresql/password")), server);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, as text. */
    public String ask(String sql) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
