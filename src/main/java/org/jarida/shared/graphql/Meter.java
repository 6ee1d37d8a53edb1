package org.jarida.shared.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** What one request costs and who is charged for it. */
final class Meter {
    private final long limit;
    private final LongConsumer charge;
    private long cost;
    private boolean writing;

    /** @param charge throws {@link RequestRefused} when the caller has too little left */
    Meter(long limit, LongConsumer charge) {
        this.limit = limit;
        this.charge = charge;
    }

    Optional<Problem> take(long units, boolean writes) {
        writing = writes;
        cost = units;
        if (units > limit) {
            return Optional.of(Problem.of(Code.TOO_COSTLY, "An operation may cost " + limit + ", this one costs "
                    + (units == Long.MAX_VALUE ? "more than can be counted" : Long.toString(units))));
        }
        charge.accept(units);
        return Optional.empty();
    }

    /** Zero while nothing has been executed. */
    long cost() {
        return cost;
    }

    /** Whether the operation is a mutation: what it did must be told. */
    boolean isWriting() {
        return writing;
    }

    /** For {@code extensions.cost}: what the operation costs, zero when it was refused before, and what it may. */
    Map<String, Object> figures() {
        return Map.of("requested", cost, "limit", limit);
    }
}
