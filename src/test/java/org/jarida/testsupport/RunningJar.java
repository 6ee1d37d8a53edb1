package org.jarida.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A node as users run it: {@code java -jar} as a child process, on a free port of the loopback interface. Of the
 * environment it sees nothing named {@code QUARKUS_*} or {@code JARIDA_*} but what the test gives it.
 */
public final class RunningJar implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration TO_START = Duration.ofSeconds(120), TO_STOP = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final int port;
    private final Path log;

    private RunningJar(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** A node that answers; fails with the node's log when it ends or does not answer in time. */
    public static RunningJar start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        RunningJar jar = launch(environment, arguments);
        jar.awaitReady();
        return jar;
    }

    /** A node that need not come up. */
    public static RunningJar launch(Map<String, String> environment, String... arguments) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: integration tests follow `package`");
        }
        int port = freePort();
        Path log = Files.createDirectories(Path.of("target/running-jar")).resolve(port + ".log");
        String java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(java, "-jar", JAR.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("JARIDA_"));
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "QUARKUS_HTTP_HOST",
                "127.0.0.1", "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"));
        builder.environment().putAll(environment);
        return new RunningJar(builder.start(), port, log);
    }

    /** Without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public URI uri(String path) {
        return URI.create(url() + path);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri("/q/health/ready")).timeout(Duration.ofSeconds(10)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    /** What the machine's failure does to it: nothing is closed or told. */
    public void kill9() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for it to end by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The node did not end. " + this);
        }
        return process.exitValue();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public String toString() {
        return url() + " said:\n" + log();
    }

    /** Ends it as a service manager does. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            kill9();
            throw new AssertionError("The node did not stop. " + this);
        }
    }

    private void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + TO_START.toNanos();
        while (!isReady()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The node ended with " + process.exitValue() + ". " + this);
            }
            if (System.nanoTime() > deadline) {
                kill9();
                throw new AssertionError("The node did not get ready. " + this);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
