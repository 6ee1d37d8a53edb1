package org.jarida.shared.cache;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.jarida.shared.persistence.DatabasePulse;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what changes in the database, on a connection of its own. PostgreSQL sends a change's notification after its
 * commit and before its answer to a question that was asked after it: so every answer proves that all changes before
 * the question are known, and memory may be used for a {@link #TRUST} from there. A connection that breaks, or is silent,
 * leaves the node without memory until the next one listens; then it begins empty.
 */
@ApplicationScoped
class ChangeListener {
    static final String CHANNEL = "jarida_changed";

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    /** Other nodes see a change within a second. */
    private static final long TRUST = TimeUnit.MILLISECONDS.toNanos(900);
    private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int SILENCE_MILLIS = 5_000, RETRY_MILLIS = 500;
    private static final String PROBE = "probe ";

    private final AgroalDataSource database;
    private final Memory memory;
    private final DatabasePulse pulse;
    private final Thread thread = new Thread(this::listen, "change-listener");
    private volatile boolean ended;
    private boolean told; // once until it listens again

    ChangeListener(AgroalDataSource database, Memory memory, DatabasePulse pulse) {
        this.database = database;
        this.memory = memory;
        this.pulse = pulse;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        ended = true;
        thread.interrupt();
        thread.join(SILENCE_MILLIS);
        memory.deaf();
    }

    private void listen() {
        while (!ended) {
            try {
                listenOnce();
            } catch (Error failing) { // a full heap, say, which no log would help: nobody else would listen again
                pause();
            }
        }
    }

    private void listenOnce() {
        try (Connection connection = database.getConnection()) {
            listen(connection);
        } catch (SQLException | RuntimeException failure) {
            memory.deaf();
            if (!(failure instanceof Unheard)) pulse.lost();
            if (!ended && !told)
                LOG.warnf("Other nodes' changes cannot be heard, nothing is remembered: %s", failure.getMessage());
            told = true;
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            prove(statement, server);
            memory.forgetAll();
            told = false;
            while (!ended) {
                long asked = System.nanoTime();
                statement.execute("select 1");
                pulse.felt();
                follow(server.getNotifications());
                memory.heard(asked + TRUST);
                listenUntil(asked + ASK_EVERY, server);
            }
            statement.execute("unlisten *");
        } finally {
            memory.deaf();
            if (!ended) connection.abort(Runnable::run); // it must not go back to the pool, listening
        }
    }

    /** A pooler between may answer every question from another session, and pass no notification on. */
    private void prove(Statement statement, PGConnection server) throws SQLException {
        String probe = PROBE + System.nanoTime();
        statement.execute("select pg_notify('" + CHANNEL + "', '" + probe + "')");
        pulse.felt();
        PGNotification[] heard = server.getNotifications(SILENCE_MILLIS);
        for (PGNotification notification : heard == null ? new PGNotification[0] : heard)
            if (notification.getParameter().equals(probe)) return;
        throw new Unheard();
    }

    /** However much is heard meanwhile: a question for each change would cost a busy newspaper more than the change. */
    private void listenUntil(long end, PGConnection server) throws SQLException {
        for (long left = end - System.nanoTime(); left > 0 && !ended; left = end - System.nanoTime())
            follow(server.getNotifications((int) TimeUnit.NANOSECONDS.toMillis(left) + 1)); // 0 would be for ever
    }

    private void follow(PGNotification[] notifications) {
        if (notifications == null) return;
        for (PGNotification notification : notifications)
            Topic.ofTable(notification.getParameter()).ifPresent(memory::forget);
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database answers, and that is all. */
    private static final class Unheard extends SQLException {
        Unheard() {
            super("the database's notifications do not arrive on this connection");
        }
    }
}
