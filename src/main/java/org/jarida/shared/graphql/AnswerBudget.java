package org.jarida.shared.graphql;

import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Memory for all large answers of a node that are being made, or are on their way to clients that do not take them: so
 * that no crowd of them can fill the heap.
 */
@ApplicationScoped
class AnswerBudget {
    private static final long LEAST = 8 << 20;
    /** Of the heap's bytes, in characters, each of which takes some bytes while it is made; and of that for one address. */
    private static final int SHARE = 16, SHARE_OF_ONE = 2;

    private final Room room = new Room(Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE), SHARE_OF_ONE);
    private final int longest;

    AnswerBudget(LimitsConfig limits) {
        this.longest = limits.answer();
    }

    /** @param peer the client */
    AnswerSize open(SocketAddress peer) {
        return new AnswerSize(room, longest, peer);
    }
}
