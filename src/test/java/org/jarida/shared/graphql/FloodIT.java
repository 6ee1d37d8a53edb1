package org.jarida.shared.graphql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jarida.testsupport.RawClient;
import org.jarida.testsupport.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each hostile request from 50 connections at once, for two seconds, on a node with a heap of 256 MB and rate limits too
 * high to help: answers are well formed and in time, none is an error of ours, and a normal query works right after.
 * Prints what was measured; docs/security.md has it.
 */
class FloodIT {
    private static final int CLIENTS = 50;
    private static final long MILLIS = 2_000;
    /** On a busy machine; docs/security.md has what it is on a quiet one. */
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String HELLO = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: 26\r\nConnection: close\r\n\r\n{\"query\":\"{ __typename }\"}";

    @TempDir
    static Path data;
    private static RunningJar node;

    @BeforeAll
    static void start() throws Exception {
        node = RunningJar.start(Map.of("JARIDA_DATA_DIR", data.toString(), "JARIDA_ADMIN_PASSWORD", "أخبار الصباح والمساء",
                "JARIDA_RATE_ADDRESS", "0", "JAVA_TOOL_OPTIONS", "-Xmx256m"));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
    }

    @Test
    void is_borne() throws Exception {
        System.out.printf("%-34s %9s %12s %8s  %s%n", "flood", "answers", "slowest, ms", "RSS, MB", "statuses");
        for (Map.Entry<String, Supplier<byte[]>> flood : HostileRequests.all().entrySet()) {
            Map<String, AtomicInteger> statuses = flood(flood.getKey(), flood.getValue());

            statuses.keySet().forEach(status -> assertTrue(status.matches("[24]\\d\\d|503|cut"), flood.getKey() + " " + statuses));
            assertNormal(flood.getKey());
        }
        byte[] slow = HELLO.replace("26", "1000").getBytes(US_ASCII);
        byte[] sockets = ("GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n").getBytes(US_ASCII);
        hold("slow heads", HELLO.substring(0, 60).getBytes(US_ASCII));
        hold("slow bodies", slow);
        hold("silent WebSockets", sockets);

        assertFalse(node.log().contains("OutOfMemoryError"), node::log);
        assertFalse(node.log().contains(" ERROR "), node::log);
    }

    /** @return how many of each status, "cut" for those that were closed while they were sent */
    private static Map<String, AtomicInteger> flood(String name, Supplier<byte[]> requests) throws Exception {
        Map<String, AtomicInteger> statuses = new ConcurrentHashMap<>();
        AtomicLong slowest = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        List<Thread> clients = new ArrayList<>();
        byte[] same = requests.get();
        boolean isAlwaysTheSame = java.util.Arrays.equals(same, requests.get());
        for (int i = 0; i < CLIENTS; i++) {
            Thread client = new Thread(() -> {
                do {
                    long began = System.nanoTime();
                    String status = status(isAlwaysTheSame ? same : requests.get());
                    statuses.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
                    slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
                } while (System.nanoTime() < end);
            });
            clients.add(client);
            client.start();
        }
        for (Thread client : clients) client.join(LONGEST.toMillis());
        clients.forEach(client -> assertFalse(client.isAlive(), name + " is not answered"));
        tell(name, statuses.values().stream().mapToInt(AtomicInteger::get).sum(), slowest.get(), statuses);
        return statuses;
    }

    private static String status(byte[] request) {
        try (Socket socket = new RawClient(node.uri("/")).open()) {
            new Thread(() -> write(socket, request)).start();
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            if (answer.isEmpty()) return "cut";
            String status = answer.substring(9, 12);
            boolean isWhole = answer.endsWith("}") && (!status.equals("503") || answer.contains("retry-after:")
                    || answer.contains("Retry-After:"));
            return isWhole ? status : "malformed: " + answer;
        } catch (SocketException cut) {
            return "cut";
        } catch (IOException late) {
            return late.toString();
        }
    }

    private static void write(Socket socket, byte[] request) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
        } catch (IOException refused) {
            // before all was sent: what counts is the answer
        }
    }

    /** As many connections as a node has, that stay. */
    private static void hold(String name, byte[] beginning) throws Exception {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 4_500; i++) {
                Socket socket = new RawClient(node.uri("/")).open();
                held.add(socket);
                socket.getOutputStream().write(beginning);
            }
            long began = System.nanoTime();
            assertNormal(name);
            tell(name, held.size(), System.nanoTime() - began, Map.of());
        } finally {
            for (Socket socket : held) socket.close();
        }
        assertNormal(name);
    }

    private static void assertNormal(String after) throws IOException {
        long began = System.nanoTime();
        String answer = new RawClient(node.uri("/")).answer(HELLO);
        assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("{\"data\":{\"__typename\":\"Query\"}}"),
                "After " + after + ": " + answer);
        assertTrue(System.nanoTime() - began < LONGEST.toNanos(), "late after " + after);
        assertEquals(true, node.process().isAlive());
    }

    private static void tell(String name, int answers, long nanos, Map<String, ?> statuses) throws IOException {
        System.out.printf(Locale.ROOT, "%-34s %9d %12d %8s  %s%n", name, answers, TimeUnit.NANOSECONDS.toMillis(nanos), resident(),
                new TreeMap<>(statuses));
    }

    /** Megabytes of the node's process; a dash where there is no /proc. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/" + node.process().pid() + "/status");
        if (!Files.exists(status)) return "-";
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1_024)).findFirst().orElse("-");
    }
}
