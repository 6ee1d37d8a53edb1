package org.jarida.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Everything that is measured on one newspaper: each Java in a node of its own, and the floors beside it. */
final class Measure {
    private static final int COUNTED = 20;
    private static final double NONE = Double.NaN;

    private final Options options;
    private final int articles;
    private final Path data;
    private final Database database;
    private final Terms terms;
    private final Path jar;
    private final List<Row> rows = new ArrayList<>();
    private double serverCpu, databaseCpu;

    Measure(Options options, int articles, Path data, Database database, Terms terms, Path jar) {
        this.options = options;
        this.articles = articles;
        this.data = data;
        this.database = database;
        this.terms = terms;
        this.jar = jar;
    }

    List<Row> all() throws Exception {
        if (options.wants("pgbench")) {
            PgBench bare = new PgBench(database, options, data);
            floor("whole cards as bare SQL, pgbench", bare.cards());
            floor("W1's statement, pgbench", bare.names());
        }
        for (Path java : options.javas()) {
            List<String> command = new ArrayList<>(Pinned.command(options.serverCore()));
            command.add(java.toString());
            command.addAll(options.jvm());
            try (Node node = Node.start(command, jar, data.resolve("node.log"), database.environment())) {
                measure(node, version(java));
            }
        }
        return rows;
    }

    private void floor(String what, Optional<Double> perSecond) {
        perSecond.ifPresent(rate -> add(new Row("", articles, what, rate, NONE, NONE, NONE, NONE, 1, 0, 0)));
    }

    private void measure(Node node, String java) throws Exception {
        try (Client client = new Client(node.port).signIn(Node.EMAIL, Node.PASSWORD); Client anyone = new Client(node.port)) {
            Map<String, Supplier<byte[]>> requests = Requests.of(database, anyone, terms);
            List<Supplier<byte[]>> mixed = List.copyOf(requests.values());
            Random random = new Random(2);
            if (!options.warmup().isZero()) {
                new Load(node.port, options.connections()).run(() -> mixed.get(random.nextInt(mixed.size())).get(), options.warmup(),
                        Duration.ofMillis(1), () -> {});
            }
            for (int perSecond : options.publishing()) {
                for (var request : requests.entrySet()) {
                    if (!options.wants(request.getKey())) {
                        continue;
                    }
                    if (perSecond == 0) {
                        load(node, java, request.getKey(), request.getValue(), statements(anyone, request.getValue()));
                    } else {
                        loadWhilePublishing(node, java, client, perSecond, request.getKey(), request.getValue());
                    }
                }
            }
            if (options.wants("constant")) {
                long bytes = anyone.exchange(requests.get("W1 front page").get()).getBytes(StandardCharsets.UTF_8).length;
                byte[] constant = Http.get("/bench/constant/" + bytes);
                load(node, java, "the same bytes as W1, constant", () -> constant, 0);
            }
            if (options.wants("W6")) {
                write(node, java, client);
            }
            database.forgetNewer();
        }
    }

    private void load(Node node, String java, String what, Supplier<byte[]> request, double statements) throws IOException {
        Load load = new Load(node.port, options.connections()).run(request, options.settle(), options.measured(), () -> mark(node));
        add(row(node, java, what, load.count(), load.millis(0.5), load.millis(0.99), statements, load.bytesEach()));
    }

    private void loadWhilePublishing(Node node, String java, Client client, int perSecond, String what,
                                     Supplier<byte[]> request) throws Exception {
        Draft.Desk desk = new Draft.Desk(new Words(Bench.SEED), terms, articles, System.nanoTime());
        Publisher publisher = new Publisher(new Writer(client, desk), perSecond);
        List<String> statements = database.statements(() -> {
            try (publisher) {
                load(node, java, what + ", " + perSecond + " published a second", request, NONE);
            }
        });
        double seconds = options.settle().plus(options.measured()).toMillis() / 1_000.0;
        System.err.printf("  %.1f published and %.0f statements a second, those of writing included%n",
                publisher.published() / seconds, statements.size() / seconds);
    }

    private void write(Node node, String java, Client client) throws Exception {
        Writer writer = new Writer(client, new Draft.Desk(new Words(Bench.SEED), terms, articles, System.nanoTime()));
        try {
            long[] took = writer.run(options.writing(), options.measured(), () -> mark(node));
            Row row = row(node, java, "W6 create and publish", took.length, took[took.length / 2] / 1_000.0,
                    took[took.length * 99 / 100] / 1_000.0, NONE, 0);
            double statements = database.statements(writer::write).size();
            add(new Row(row.java(), row.articles(), row.what(), row.perSecond(), row.p50(), row.p99(), row.cpu(), row.databaseCpu(),
                    statements, 0, row.resident()));
        } finally {
            database.forgetNewer();
        }
    }

    private double statements(Client client, Supplier<byte[]> request) throws Exception {
        List<String> statements = database.statements(() -> {
            for (int i = 0; i < COUNTED; i++) {
                client.exchange(request.get());
            }
        });
        statements.stream().distinct().forEach(sql -> System.err.println("  " + sql.substring(0, Math.min(110, sql.length()))));
        return statements.size() / (double) COUNTED;
    }

    private void mark(Node node) {
        serverCpu = Proc.cpuMillis(node.process.pid(), false);
        databaseCpu = Proc.cpuMillisOfTree(database.server());
    }

    private Row row(Node node, String java, String what, int count, double p50, double p99, double statements, long bytes) {
        double server = Proc.cpuMillis(node.process.pid(), false) - serverCpu;
        double sql = Proc.cpuMillisOfTree(database.server()) - databaseCpu;
        return new Row(java, articles, what, count / (double) options.measured().toSeconds(), p50, p99, server / count, sql / count,
                statements, bytes, Proc.residentMib(node.process.pid()));
    }

    private void add(Row row) {
        rows.add(row);
        System.err.println(row);
    }

    /** As {@code java -version} names it: 17.0.15. */
    private static String version(Path java) throws IOException {
        Process process = new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes()).replaceAll("(?s)^[^\"]*\"([^\"]*)\".*$", "$1");
    }
}
