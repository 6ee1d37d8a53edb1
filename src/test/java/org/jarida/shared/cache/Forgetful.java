package org.jarida.shared.cache;

import io.quarkus.arc.Arc;

/** A node as it is when it begins to listen: what it had read of terms, lists and counts is forgotten. */
public final class Forgetful {
    private Forgetful() {}

    public static void node() {
        Arc.container().instance(Memory.class).get().forgetAll();
    }
}
