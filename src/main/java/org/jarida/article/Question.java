package org.jarida.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A statement with its parameters: equal for equal questions. */
record Question(String sql, Map<String, Object> parameters) {
    /** Longer ones are asked by nobody twice, and would fill the memory. */
    private static final int LONGEST = 2_000;

    static Question of(String sql, Map<String, Object> parameters) {
        Map<String, Object> values = new HashMap<>(parameters);
        values.replaceAll((name, value) -> value instanceof Object[] several ? Arrays.asList(several) : value); // arrays are not
        return new Question(sql, values);
    }

    /** Not what becomes another answer by itself. */
    static boolean mayBeRemembered(String sql, Map<String, Object> parameters) {
        return !sql.contains("now()") && parameters.values().stream().mapToInt(Question::length).sum() <= LONGEST;
    }

    private static int length(Object value) {
        return value instanceof Object[] several ? Arrays.stream(several).mapToInt(Question::length).sum()
                : value instanceof String text ? text.length() : 20;
    }
}
