package org.jarida.shared.graphql;

import io.micrometer.core.instrument.Metrics;
import org.jarida.shared.error.ErrorCode;

/** How often clients are told what: their mistakes are counted, not logged. Labels are codes, of which there are few. */
final class ErrorCounts {
    private ErrorCounts() {}

    /** A top-level error. */
    static void count(Code code) {
        Metrics.counter("jarida.graphql.errors", "code", code.name()).increment();
    }

    /** A client that was gone before its request was complete, and could be told nothing. */
    static void countLeft() {
        Metrics.counter("jarida.graphql.errors", "code", "CLIENT_LEFT").increment();
    }

    /** A connection that was closed for how it was used. @param reason one of few words */
    static void countClosed(String reason) {
        Metrics.counter("jarida.connections.closed", "reason", reason).increment();
    }

    /** A refusal by the newsroom's rules. */
    static void count(ErrorCode code) {
        Metrics.counter("jarida.graphql.user.errors", "code", code.name()).increment();
    }
}
