package org.jarida.shared.graphql;

import graphql.language.Field;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;

/** Who may ask for the schema: by {@code __schema} and {@code __type}, or as a file. {@code __typename} is data. */
@ApplicationScoped
class Introspection {
    static final Problem REFUSED = Problem.of(Code.INTROSPECTION_REFUSED,
            "The schema is told to signed-in callers only; __typename is to everybody");

    private final Config config;
    private final CurrentCaller caller;

    Introspection(Config config, CurrentCaller caller) {
        this.config = config;
        this.caller = caller;
    }

    /** Whether the caller of the request that runs may. */
    boolean isAllowed() {
        return isAllowed(caller.get());
    }

    boolean isAllowed(Caller asking) {
        return switch (config.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> !asking.equals(Caller.ANONYMOUS);
            case NOBODY -> false;
        };
    }

    static boolean isMeta(Field field) {
        return field.getName().equals("__schema") || field.getName().equals("__type");
    }

    /**
     * Whether it tells of the schema more than errors do: {@code __type(name:) { name }} says that there is a type of a
     * name, which the refusal of a fragment on it says as well. Clients use it as a trial of variables.
     */
    static boolean tells(Field field) {
        return !field.getName().equals("__type") || field.getSelectionSet() == null
                || !field.getSelectionSet().getSelections().stream().allMatch(selection -> selection instanceof Field told
                        && (told.getName().equals("name") || told.getName().equals("__typename")));
    }

    enum Audience { EVERYBODY, SIGNED_IN, NOBODY }

    @ConfigMapping(prefix = "jarida.schema")
    interface Config {
        /** Who may ask for the schema. */
        @WithDefault("signed-in")
        Audience audience();
    }
}
