package org.jarida.shared.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Map;

/**
 * Which fields of an input the client sent, over the raw arguments: an absent field keeps what is stored, a null one
 * clears it, and the input's Java class holds null for both.
 *
 * @param raw the fields as sent, defaults included, and values as the resolver's call left them: for presence, not for
 *            values
 */
public record Given(Map<String, Object> raw) {
    /** @param path from the argument to the input object, for example {@code "input", "data"} */
    public static Given of(Context context, String... path) {
        Given given = new Given(context.unwrap(DataFetchingEnvironment.class).getArguments());
        for (String step : path) {
            given = given.in(step);
        }
        return given;
    }

    /** Sent, be it null. */
    public boolean has(String field) {
        return raw.containsKey(field);
    }

    /** Sent as null. */
    public boolean cleared(String field) {
        return has(field) && raw.get(field) == null;
    }

    /** The fields of an input object inside; none when it is absent or null. */
    @SuppressWarnings("unchecked")
    public Given in(String field) {
        return new Given(raw.get(field) instanceof Map<?, ?> fields ? (Map<String, Object>) fields : Map.of());
    }
}
