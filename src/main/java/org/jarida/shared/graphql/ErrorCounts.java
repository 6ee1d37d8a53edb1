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

    /** A refusal by the newsroom's rules. */
    static void count(ErrorCode code) {
        Metrics.counter("jarida.graphql.user.errors", "code", code.name()).increment();
    }
}
