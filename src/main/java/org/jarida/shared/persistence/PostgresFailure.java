package org.jarida.shared.persistence;

/** Why the embedded PostgreSQL does not run, as one or more sentences for whoever started the node. */
final class PostgresFailure extends RuntimeException {
    PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }

    PostgresFailure(String message) {
        super(message);
    }
}
