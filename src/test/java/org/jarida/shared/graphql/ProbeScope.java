package org.jarida.shared.graphql;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** One for each request. */
@RequestScoped
class ProbeScope {
    private final String id = UUID.randomUUID().toString();

    String id() {
        return id + " " + Thread.currentThread().getName();
    }
}
