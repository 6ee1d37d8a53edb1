package org.jarida.shared.persistence;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Tells a request's deadline which connections its statements run on. */
@ApplicationScoped
class HeldConnections implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.hold(real(connection));
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null) {
            deadline.release(real(connection));
        }
    }

    /** What is passed here is closed right after; the connection behind it stays. */
    private static PGConnection real(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
