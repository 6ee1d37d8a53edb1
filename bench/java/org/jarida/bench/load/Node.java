package org.jarida.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node as operators run it, on a free port of the loopback interface; ended with the benchmark. */
final class Node implements AutoCloseable {
    static final String EMAIL = "admin@localhost", PASSWORD = "ثلاث كلمات للقياس وحده";
    private static final int SECONDS_TO_START = 600;

    final Process process;
    final int port;

    private Node(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param command Java and its options, perhaps behind taskset */
    static Node start(List<String> command, Path jar, Path log, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("JARIDA_"));
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", "" + port, "QUARKUS_HTTP_HOST", "127.0.0.1",
                "JARIDA_RATE_ADDRESS", "0", "JARIDA_RATE_IDENTITY", "0", // all of it comes from one address
                "MALLOC_ARENA_MAX", "2")); // as docs/operations.md has it
        Node node = new Node(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(node.process::destroy));
        for (int waited = 0; !node.answers(); waited++) {
            if (waited == 10 * SECONDS_TO_START || node.process.waitFor(100, TimeUnit.MILLISECONDS)) {
                node.process.destroyForcibly();
                throw new IOException("The node did not start: " + Files.readString(log));
            }
        }
        return node;
    }

    private boolean answers() {
        try (Client client = new Client(port)) {
            return client.exchange(Http.get("/q/health/ready")).contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
