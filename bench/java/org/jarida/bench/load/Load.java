package org.jarida.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * So many connections of one thread to a port of the loopback interface, each sending the next request when its last
 * was answered, for a time. An answer that is no 200 or has errors ends the run.
 */
final class Load {
    private static final int LARGEST = 1 << 20;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final int port;
    private final int connections;
    private long[] micros = new long[1 << 16];
    private int count;
    private long bytes;
    private boolean counting;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** What was answered within the time. @param requests asked for each request anew; whole, with headers */
    Load run(Supplier<byte[]> requests, Duration settle, Duration measured, Runnable atStart) throws IOException {
        long start = System.nanoTime() + settle.toNanos(), end = start + measured.toNanos();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                new Connection(selector, requests).send();
            }
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                if (!counting && now >= start) {
                    counting = true;
                    atStart.run();
                }
                if (selector.select(key -> ((Connection) key.attachment()).read(), LONGEST_SILENCE.toMillis()) == 0) {
                    throw new IOException("No answer for " + LONGEST_SILENCE);
                }
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        }
        Arrays.sort(micros, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    long bytesEach() {
        return count == 0 ? 0 : bytes / count;
    }

    /** Milliseconds within which the share of the requests was answered. */
    double millis(double share) {
        return count == 0 ? 0 : micros[(int) Math.min(count - 1, count * share)] / 1_000.0;
    }

    private void answered(long took, int length) {
        if (!counting) {
            return;
        }
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = took / 1_000;
        bytes += length;
    }

    private final class Connection {
        private final SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        private final Supplier<byte[]> requests;
        private final ByteBuffer in = ByteBuffer.allocate(LARGEST);
        private long sent;

        Connection(Selector selector, Supplier<byte[]> requests) throws IOException {
            this.requests = requests;
            channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send() throws IOException {
            ByteBuffer out = ByteBuffer.wrap(requests.get());
            sent = System.nanoTime();
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        void read() {
            try {
                if (channel.read(in) < 0) {
                    throw new IOException("The server closed a connection");
                }
                int length = Http.length(in.array(), in.position());
                if (length == 0 || in.position() < length) {
                    return;
                }
                if (!Http.isFine(in.array(), length)) {
                    throw new IOException(new String(in.array(), 0, Math.min(length, 2_000), StandardCharsets.UTF_8));
                }
                answered(System.nanoTime() - sent, length);
                in.clear();
                send();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
