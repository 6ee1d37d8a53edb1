package org.jarida.bench.load;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Publishes so many articles a second beside what is measured, evenly if the node is fast enough, until it is closed. */
final class Publisher implements Closeable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile int published;
    private volatile Exception failure;

    Publisher(Writer writer, int perSecond) {
        clock.scheduleAtFixedRate(() -> write(writer), 0, TimeUnit.SECONDS.toNanos(1) / perSecond, TimeUnit.NANOSECONDS);
    }

    int published() {
        return published;
    }

    private void write(Writer writer) {
        try {
            writer.write();
            published++;
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        clock.shutdown();
        try {
            clock.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IOException("Not everything was published", failure);
        }
    }
}
