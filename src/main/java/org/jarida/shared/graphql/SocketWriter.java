package org.jarida.shared.graphql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes to a client that may not read. While its answers wait nothing more is read from it; whoever leaves them for
 * too long, or too many, is cut off. Used by the socket's event loop alone.
 */
final class SocketWriter {
    /** Characters that wait for the clients of a node, all together: beyond that, who waits for more is cut off. */
    private static final long MOST_UNREAD = Math.min(32L << 20, Runtime.getRuntime().maxMemory() / 16);
    private static final AtomicLong UNREAD = new AtomicLong();

    private final ServerWebSocket socket;
    private final Runnable cut;
    private final Vertx vertx;
    private final long patienceMillis;
    private long unread;
    private int holds;
    private long timer = -1;

    /** @param cut ends the connection at once: a close frame would wait behind what is not read */
    SocketWriter(ServerWebSocket socket, Runnable cut, Vertx vertx, long patienceMillis) {
        this.socket = socket;
        this.cut = cut;
        this.vertx = vertx;
        this.patienceMillis = patienceMillis;
    }

    /** @return when it was written, or never will be */
    Future<Void> write(String message) {
        int size = message.length();
        if (unread > 0 && UNREAD.get() + size > MOST_UNREAD) {
            cut.run();
            return Future.succeededFuture();
        }
        unread += size;
        UNREAD.addAndGet(size);
        Future<Void> sent = socket.writeTextMessage(message).onComplete(written -> {
            unread -= size;
            UNREAD.addAndGet(-size);
        });
        watch();
        return sent;
    }

    /** Whether the client reads: after whatever was written. */
    void watch() {
        if (socket.writeQueueFull() && timer < 0) {
            hold();
            timer = vertx.setTimer(patienceMillis, late -> cut.run());
            socket.drainHandler(drained -> drained());
        }
    }

    /** Nothing is read until each hold is released. */
    void hold() {
        if (holds++ == 0) socket.pause();
    }

    void release() {
        if (--holds == 0) socket.resume();
    }

    void end() {
        if (timer >= 0) vertx.cancelTimer(timer);
    }

    private void drained() {
        if (timer < 0) return;
        vertx.cancelTimer(timer);
        timer = -1;
        release();
    }
}
