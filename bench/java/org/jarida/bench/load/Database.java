package org.jarida.bench.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The embedded PostgreSQL of the node that keeps it, found through its data directory. */
record Database(Path data, int port, String password, ProcessHandle server) {
    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*)");
    private static final Pattern OF_A_TRANSACTION = Pattern.compile("(?i)(begin|commit|rollback|set|show|start).*");

    static Database of(Path data) throws IOException {
        List<String> pidFile = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid"));
        return new Database(data, Integer.parseInt(pidFile.get(3).strip()),
                Files.readString(data.resolve("postgresql/password")),
                ProcessHandle.of(Long.parseLong(pidFile.get(0).strip())).orElseThrow());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/jarida";
    }

    /** For a second node. */
    Map<String, String> environment() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", url(), "QUARKUS_DATASOURCE_USERNAME", "jarida",
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    /** As the superuser. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", password);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of all rows, as text. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (found.next()) {
                column.add(found.getString(1));
            }
            return column;
        }
    }

    interface Work {
        void run() throws Exception;
    }

    /** What the server runs meanwhile, by its log; without what begins and ends transactions. */
    List<String> statements(Work work) throws Exception {
        Path log = data.resolve("postgresql/server.log");
        execute("alter system set log_statement = 'all'", "select pg_reload_conf()", "select pg_sleep(1)");
        long from = Files.size(log);
        try {
            work.run();
        } finally {
            execute("alter system reset log_statement", "select pg_reload_conf()");
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().map(STATEMENT::matcher).filter(it -> it.find())
                    .map(it -> it.group(1)).filter(sql -> !OF_A_TRANSACTION.matcher(sql).matches())
                    .filter(sql -> !sql.startsWith("alter system") && !sql.startsWith("select pg_") && !sql.equals("select 1"))
                    .toList();
        }
    }

    /** Removes what was written since the articles were loaded: their dates lie in the past. */
    void forgetNewer() throws SQLException {
        String newer = "(select id from article where created_at > '2026-02-01')";
        execute("set session_replication_role = replica; "
                + "delete from slug where space = 'article' and at > '2026-02-01'; "
                + "delete from publication_section where article_id in " + newer + "; "
                + "delete from publication_tag where article_id in " + newer + "; "
                + "delete from publication_author where article_id in " + newer + "; "
                + "delete from draft_section where article_id in " + newer + "; "
                + "delete from draft_tag where article_id in " + newer + "; "
                + "delete from draft_author where article_id in " + newer + "; "
                + "delete from publication where article_id in " + newer + "; "
                + "delete from article_revision where created_at > '2026-02-01'; "
                + "delete from event where at > '2026-02-01' and type like 'Article%'; "
                + "delete from article where created_at > '2026-02-01'");
    }
}
