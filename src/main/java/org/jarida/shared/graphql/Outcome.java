package org.jarida.shared.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.error.UserError;

/** The one place where refusals become data, outside the transaction that they rolled back. */
public final class Outcome {
    private Outcome() {}

    /**
     * @param action the mutation; its transaction has ended when it returns or throws
     * @param payload made of the result, null when refused, and of the errors, empty when done
     */
    public static <T, P> P of(Supplier<T> action, BiFunction<T, List<UserError>, P> payload) {
        try {
            return payload.apply(action.get(), List.of());
        } catch (Refusal refusal) {
            ErrorCounts.count(refusal.error().code());
            return payload.apply(null, List.of(refusal.error()));
        }
    }
}
