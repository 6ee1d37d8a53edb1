package org.jarida.shared.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * How long the work of one thread for one request may go on. Once it has passed, whatever statement the thread runs is
 * cancelled in the database, again and again, until the work has ended: its transaction rolls back.
 */
public final class Deadline {
    private static final Logger LOG = Logger.getLogger(Deadline.class);
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    private final long nanos;
    private final Set<PGConnection> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean running;
    private long end;
    private volatile boolean passed;

    Deadline(Duration time) {
        this.nanos = time.toNanos();
    }

    /** Of the request that this thread works for; null when there is none. */
    public static Deadline current() {
        return CURRENT.get();
    }

    /** For work that takes as long as it takes, for example rewriting the lists of a large section. */
    public static void lift() {
        Deadline current = CURRENT.get();
        if (current != null) {
            current.stop();
        }
    }

    static void enter(Deadline deadline) {
        CURRENT.set(deadline);
    }

    static void leave() {
        CURRENT.remove();
    }

    /** From now on, anew. */
    public synchronized void start() {
        end = System.nanoTime() + nanos;
        passed = false;
        running = true;
    }

    /** No statement is cancelled after this has returned. */
    public synchronized void stop() {
        running = false;
    }

    /** Whether it passed before the work was done: what came of it must not be relied on. */
    public boolean hasPassed() {
        return passed;
    }

    synchronized void hold(PGConnection connection) {
        held.add(connection);
    }

    /** Waits while a cancellation is on its way: it must not hit who gets the connection next. */
    synchronized void release(PGConnection connection) {
        held.remove(connection);
    }

    synchronized void check(long now) {
        if (running && now - end >= 0) {
            passed = true;
            held.forEach(Deadline::cancel);
        }
    }

    private static void cancel(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException unreachable) {
            LOG.debug("A statement could not be cancelled", unreachable);
        }
    }
}
