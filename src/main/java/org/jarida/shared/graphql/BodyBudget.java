package org.jarida.shared.graphql;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jarida.shared.security.Place;

/**
 * Memory for large bodies that are on their way, so that a crowd of slow senders cannot fill the heap. Small bodies,
 * which nearly all requests have, are not counted: full of large ones, a node goes on answering queries.
 */
@ApplicationScoped
class BodyBudget {
    private static final long SMALL = 16_384, LEAST = 8 << 20;
    /** Of the heap for all, and of that for one address. */
    private static final int SHARE = 8, SHARE_OF_ONE = 4;

    private final long largest;
    private final Room room = new Room(Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE), SHARE_OF_ONE);

    BodyBudget(LimitsConfig limits) {
        this.largest = limits.body();
    }

    /** Until the request has been answered. @throws RequestRefused when too much is on its way already */
    void reserve(RoutingContext route) {
        long bytes = announced(route).orElse(largest); // what comes in chunks may become as large as any
        if (bytes > largest) {
            throw new RequestRefused(Code.PAYLOAD_TOO_LARGE, "At most " + largest + " bytes");
        }
        if (bytes <= SMALL) {
            return;
        }
        String place = Place.of(route.request().remoteAddress()).name();
        if (!room.take(place, bytes)) {
            throw new RequestRefused(Code.OVERLOADED, "Too many large requests are on their way: try again later");
        }
        Endings.add(route, () -> room.giveBack(place, bytes));
    }

    /** What its head says, no more than can matter. */
    Optional<Long> announced(RoutingContext route) {
        String length = route.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return Optional.ofNullable(length).map(bytes -> Math.min(Long.parseLong(bytes), largest + 1));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
