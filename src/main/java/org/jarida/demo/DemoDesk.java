package org.jarida.demo;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.graphql.LocalClient;
import org.jarida.shared.security.Caller;

/** Asks and writes as an editor's client would, over the same operations. */
record DemoDesk(LocalClient client, EntityManager entities, Caller caller) {
    Map<?, ?> query(String document, String field) {
        return (Map<?, ?>) client.run(caller, document, Map.of()).get(field);
    }

    /**
     * @param selection the node that the payload answers, and what of it: {@code article { id version }}
     * @return what was selected
     * @throws IllegalStateException when it was refused
     */
    Map<?, ?> mutate(String mutation, String selection, Map<String, Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return mutate(mutation, type, selection, input);
    }

    Map<?, ?> mutate(String mutation, String type, String selection, Map<String, Object> input) {
        String document = "mutation($input: %s!) { %s(input: $input) { %s userErrors { code message path } } }"
                .formatted(type, mutation, selection);
        Map<?, ?> payload = (Map<?, ?>) client.run(caller, document, Map.of("input", input)).get(mutation);
        List<?> refused = (List<?>) payload.get("userErrors");
        // Each statement compares what the transaction has loaded with how it was: nothing is kept between two writes.
        entities.flush();
        entities.clear();
        if (!refused.isEmpty()) throw new IllegalStateException("Refused: " + mutation + " " + refused + " " + input);
        return (Map<?, ?>) payload.get(selection.substring(0, selection.indexOf(' ')));
    }

    static List<Map<String, Object>> texts(Map<String, String> byLanguage) {
        return byLanguage == null ? null
                : byLanguage.entrySet().stream().map(text -> text(text.getKey(), text.getValue())).toList();
    }

    static Map<String, Object> text(String language, String value) {
        return input("language", language, "value", value);
    }

    /** Names and values in turn; null values are left out. */
    static Map<String, Object> input(Object... fields) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2)
            if (fields[i + 1] != null) input.put((String) fields[i], fields[i + 1]);
        return input;
    }
}
