package org.jarida.shared.graphql;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests are executed at once: fewer than the database has connections, so that sign-ins, jobs and
 * nested transactions find one, and few for each processor, so that the threads of the network get their turn. Some more wait, briefly; the others are turned away while that costs nothing yet.
 */
@ApplicationScoped
class Admission {
    private static final int SPARE_CONNECTIONS = 2, FOR_EACH_PROCESSOR = 4;
    static final int MOST_WAITING = 200;
    static final Problem BUSY = Problem.of(Code.OVERLOADED, "The server is busy: try again later");
    /** Milliseconds: a client that waits longer has mostly given up, and its request would be work for nobody. */
    static final long PATIENCE = 2_000;

    private final int most;
    private final Deque<Turn<?>> waiting = new ArrayDeque<>();
    private int running;

    Admission(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "20") int connections) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.most = Math.max(1, Math.min(connections - SPARE_CONNECTIONS, processors * FOR_EACH_PROCESSOR));
    }

    /**
     * Runs it on a worker thread, unordered: a slow one delays nobody else's.
     *
     * @param context of the request
     * @param refused called instead, when too many wait already or this one has waited too long
     */
    <T> void run(Context context, Callable<T> work, Handler<AsyncResult<T>> done, Runnable refused) {
        Turn<T> turn = new Turn<>(context, work, done);
        switch (enter(turn)) {
            case RUN -> start(turn);
            case REFUSE -> refused.run();
            case WAIT -> context.owner().setTimer(PATIENCE, timer -> {
                if (leave(turn)) {
                    refused.run();
                }
            });
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

    private synchronized boolean leave(Turn<?> turn) {
        return waiting.remove(turn);
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

    private record Turn<T>(Context context, Callable<T> work, Handler<AsyncResult<T>> done) {}
}
