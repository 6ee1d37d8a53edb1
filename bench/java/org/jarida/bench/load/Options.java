package org.jarida.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the command line says; bench/README.md explains each. */
record Options(List<Integer> articles, Path data, List<Path> javas, List<String> jvm, Duration warmup, Duration writing,
               Duration settle, Duration measured, int connections, String serverCore, String loadCore, String only, boolean loadOnly,
               List<Integer> publishing) {
    static Options of(String[] args) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            String[] parts = arg.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "true");
        }
        return new Options(
                numbers(given, "articles", "10000"),
                Path.of(given.getOrDefault("data", "target/bench/data")),
                given.containsKey("java") ? Arrays.stream(given.get("java").split(",")).map(Path::of).toList() : installed(),
                List.of(given.getOrDefault("jvm", "-Xmx176m").split(" ")),
                seconds(given, "warmup", "420"), seconds(given, "writing", "180"), seconds(given, "settle", "10"),
                seconds(given, "seconds", "15"),
                Integer.parseInt(given.getOrDefault("connections", "32")),
                given.getOrDefault("server-core", "0"), given.getOrDefault("load-core", "1"),
                given.getOrDefault("only", ""), given.containsKey("load-only"), numbers(given, "publishing", "0"));
    }

    boolean wants(String workload) {
        return only.isEmpty() || Arrays.stream(only.split(",")).anyMatch(workload::contains);
    }

    private static List<Integer> numbers(Map<String, String> given, String name, String usual) {
        return Arrays.stream(given.getOrDefault(name, usual).split(",")).map(Integer::valueOf).toList();
    }

    private static Duration seconds(Map<String, String> given, String name, String usual) {
        return Duration.ofSeconds(Long.parseLong(given.getOrDefault(name, usual)));
    }

    /** The Java that runs this, and a Java 25 from where Linux keeps its Javas. */
    private static List<Path> installed() {
        List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")));
        Path all = Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
        try (Stream<Path> others = Files.list(all)) {
            others.filter(home -> home.getFileName().toString().contains("25")).map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable).findFirst().ifPresent(javas::add);
        } catch (java.io.IOException none) {
            System.err.println("No other Java beside " + all);
        }
        return javas;
    }
}
