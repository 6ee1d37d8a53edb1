package org.jarida.shared.graphql;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How many a list holds, counted no further than a cap.
 *
 * @param count at most {@link #CAP}
 * @param exact false when there are more
 */
public record Total(int count, boolean exact) {
    public static final int CAP = 10_000;

    /** @param counted the number of rows found when at most {@code CAP + 1} were looked at */
    public static Total of(long counted) {
        return new Total((int) Math.min(counted, CAP), counted <= CAP);
    }

    /** Counts once, and only when asked: both fields of a connection share the answer. Used by one thread. */
    public static Supplier<Total> lazily(LongSupplier count) {
        return new Supplier<>() {
            private Total total;

            @Override
            public Total get() {
                if (total == null) {
                    total = of(count.getAsLong());
                }
                return total;
            }
        };
    }
}
