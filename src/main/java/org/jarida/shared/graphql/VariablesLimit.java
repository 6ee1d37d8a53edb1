package org.jarida.shared.graphql;

import java.util.Collection;
import java.util.Map;

/** How deep and how many values variables may be, counted as they were sent, before anything is made of them. */
final class VariablesLimit {
    private final int depth;
    private final int size;
    private int counted;

    private VariablesLimit(int depth, int size) {
        this.depth = depth;
        this.size = size;
    }

    /** @throws RequestRefused when they are deeper or more */
    static void check(Map<String, Object> variables, LimitsConfig limits) {
        VariablesLimit limit = new VariablesLimit(limits.variablesDepth(), limits.variablesSize());
        limit.count(variables.values(), 0);
        if (limit.counted > limit.size) {
            throw new RequestRefused(Code.TOO_MANY_VARIABLES,
                    "Variables may hold " + limit.size + " values, these hold " + limit.counted);
        }
    }

    private void count(Collection<?> values, int level) {
        if (level > depth) {
            throw new RequestRefused(Code.TOO_DEEP, "Variables may be nested " + depth + " deep, these are deeper");
        }
        counted += values.size();
        for (Object value : values) {
            if (value instanceof Map<?, ?> object) {
                count(object.values(), level + 1);
            } else if (value instanceof Collection<?> list) {
                count(list, level + 1);
            }
        }
    }
}
