package org.jarida.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    /** Of the heap, about. */
    int bytes() {
        return 400 + sql.length() + 100 * parameters.size()
                + 2 * parameters.values().stream().mapToInt(Question::length).sum();
    }

    private static int length(Object value) {
        return value instanceof List<?> several ? several.stream().mapToInt(Question::length).sum()
                : value instanceof Object[] several ? Arrays.stream(several).mapToInt(Question::length).sum()
                : value instanceof String text ? text.length() : 20;
    }
}
