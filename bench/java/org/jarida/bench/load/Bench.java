package org.jarida.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What a node does in a second, as a table. See bench/README.md. */
public final class Bench {
    static final long SEED = 20_260_101;

    private static final Path JAR = Path.of("target/bench/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args);
        List<Row> rows = new ArrayList<>();
        for (int articles : options.articles()) {
            Path data = Files.createDirectories(options.data().resolve(articles + "-articles")).toAbsolutePath();
            // This node keeps the database and does nothing else: the measured one has its core to itself.
            try (Node keeper = Node.start(List.of("java", "-Xmx256m"), JAR, data.resolve("keeper.log"), Map.of(
                    "JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", Node.PASSWORD,
                    "JARIDA_SESSION_ACCESS_LIFETIME", "PT12H"))) {
                Database database = Database.of(data);
                Terms terms = load(articles, data, database, keeper);
                if (!options.loadOnly()) {
                    Pinned.to(options.loadCore(), List.of(ProcessHandle.current(), keeper.process.toHandle(), database.server()));
                    rows.addAll(new Measure(options, articles, data, database, terms, JAR).all());
                }
            }
        }
        System.out.println(Row.table(rows));
    }

    /** Once for each data directory. */
    private static Terms load(int articles, Path data, Database database, Node keeper) throws IOException, SQLException {
        Path kept = data.resolve("terms.json");
        Words words = new Words(SEED);
        boolean done = Files.exists(kept);
        Terms terms = done ? Client.JSON.readValue(kept.toFile(), Terms.class) : write(words, keeper);
        Draft.Desk desk = new Draft.Desk(words, terms, articles, SEED);
        if (!done) {
            UUID account = UUID.fromString(database.column("select id from account order by created_at limit 1").get(0));
            try (var connection = database.connect()) {
                new BulkLoad(connection, desk, account).run();
            }
            Client.JSON.writeValue(kept.toFile(), terms);
        }
        // A connection that had nothing to do for as long as loading takes would be closed by the node.
        try (Client client = new Client(keeper.port).signIn(Node.EMAIL, Node.PASSWORD)) {
            new Faithful(database, client, desk).check();
        }
        return terms;
    }

    private static Terms write(Words words, Node keeper) throws IOException {
        try (Client client = new Client(keeper.port).signIn(Node.EMAIL, Node.PASSWORD)) {
            return Terms.write(client, words, new Random(SEED));
        }
    }
}
