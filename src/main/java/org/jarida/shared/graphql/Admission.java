package org.jarida.shared.graphql;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests are executed at once: fewer than the database has connections, so that sign-ins, jobs and
 * nested transactions find one, and few for each processor, so that the threads of the network get their turn. Some
 * more wait, briefly; the others are turned away while that costs nothing yet.
 */
@ApplicationScoped
class Admission {
    private static final int SPARE_CONNECTIONS = 2, FOR_EACH_PROCESSOR = 4;
    static final int MOST_WAITING = 200;
    static final Problem BUSY = Problem.of(Code.OVERLOADED, "The server is busy: try again later");
    /** Milliseconds: a client that waits longer has mostly given up, and its request would be work for nobody. */
    static final long PATIENCE = 2_000;
    private static final long LOOK_EVERY = 100;

    private final int most;
    private final Deque<Turn<?>> waiting = new ArrayDeque<>();
    private int running;

    Admission(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "20") int connections, Vertx vertx) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.most = Math.max(1, Math.min(connections - SPARE_CONNECTIONS, processors * FOR_EACH_PROCESSOR));
        vertx.setPeriodic(LOOK_EVERY, look -> refuseLate());
    }

    /**
     * Runs it on a worker thread, unordered: a slow one delays nobody else's.
     *
     * @param context of the request
     * @param refused called instead, when too many wait already or this one has waited too long
     */
    <T> void run(Context context, Callable<T> work, Handler<AsyncResult<T>> done, Runnable refused) {
        Turn<T> turn = new Turn<>(context, work, done, refused, System.nanoTime());
        switch (enter(turn)) {
            case RUN -> start(turn);
            case REFUSE -> refused.run();
            case WAIT -> { } // someone who is done starts it, or it has waited too long
        }
    }

    private <T> void start(Turn<T> turn) {
        turn.context().<T>executeBlocking(() -> {
            try {
                return turn.work().call();
            } finally {
                Turn<?> next = next();
                if (next != null) {
                    start(next);
                }
            }
        }, false).onComplete(turn.done());
    }

    private synchronized Verdict enter(Turn<?> turn) {
        if (running < most) {
            running++;
            return Verdict.RUN;
        }
        return waiting.size() < MOST_WAITING && waiting.add(turn) ? Verdict.WAIT : Verdict.REFUSE;
    }

    /** A timer for each would keep request and answer in memory until it goes off, long after the answer. */
    private void refuseLate() {
        for (Turn<?> late = late(); late != null; late = late()) {
            Runnable refused = late.refused();
            late.context().runOnContext(now -> refused.run());
        }
    }

    /** Who has waited longest, and too long; null when nobody has. */
    private synchronized Turn<?> late() {
        Turn<?> longest = waiting.peek();
        boolean isLate = longest != null && System.nanoTime() - longest.since() > TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        return isLate ? waiting.poll() : null;
    }

    /** Whose turn it is; null when nobody waits, and one fewer runs. */
    private synchronized Turn<?> next() {
        Turn<?> next = waiting.poll();
        if (next == null) {
            running--;
        }
        return next;
    }

    private enum Verdict { RUN, WAIT, REFUSE }

    private record Turn<T>(Context context, Callable<T> work, Handler<AsyncResult<T>> done, Runnable refused, long since) {}
}
