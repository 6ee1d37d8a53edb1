package org.jarida.shared.graphql;

import java.sql.SQLException;
import java.util.Optional;

/** Failures of the database that say how busy it is, and nothing of a fault: they are told to the client alone. */
final class DatabaseTrouble {
    /** "query_canceled": by the deadline, or by a statement_timeout of the server. */
    private static final String CANCELLED = "57014";
    /** How Agroal says that no connection became free in time: by text alone. */
    private static final String NO_CONNECTION = "acquisition timeout";
    private static final Problem BUSY = Problem.of(Code.OVERLOADED, "The server is busy: try again later");

    private DatabaseTrouble() {}

    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                if (CANCELLED.equals(refused.getSQLState())) {
                    return Optional.of(LimitInstrumentation.PASSED);
                }
                if (String.valueOf(refused.getMessage()).contains(NO_CONNECTION)) {
                    return Optional.of(BUSY);
                }
            }
        }
        return Optional.empty();
    }
}
