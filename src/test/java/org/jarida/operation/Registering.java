package org.jarida.operation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Hash;

/** Calls of registerOperations. */
final class Registering {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private Registering() {}

    /** A document that no other test has: {@code query wanted… { … }}. */
    static String fresh(String selection) {
        return "query Fresh" + RUN + NAMES.incrementAndGet() + " " + selection;
    }

    static Answer register(String... documents) {
        return call("web", "1.0", List.of(documents).stream().map(text -> entry(Hash.sha256(text), text)).toList());
    }

    /** @return the id */
    static String registered(String document) {
        List<String> ids = register(document).data("registerOperations.documentIds");
        if (ids.size() != 1) throw new AssertionError("Not registered: " + document);
        return ids.get(0);
    }

    static Answer call(String client, String version, List<Map<String, String>> documents) {
        return Gql.as(Role.ADMIN).mutate("registerOperations", "RegisterOperationsInput",
                Map.of("client", client, "version", version, "documents", documents), "documentIds");
    }

    static Map<String, String> entry(String id, String document) {
        return Map.of("id", id, "document", document);
    }
}
