package org.jarida.shared.graphql;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done once a request has been answered or its client has left. The route of GraphQL takes the
 * response's own handlers for itself, and with them those that were added to the routing context before.
 */
final class Endings {
    private static final String KEY = "jarida.endings";

    private Endings() {}

    /** On the request's event loop, as all here. */
    static void add(RoutingContext route, Runnable ending) {
        List<Runnable> endings = route.get(KEY);
        if (endings == null) {
            endings = new ArrayList<>();
            route.put(KEY, endings);
            route.addEndHandler(end -> run(route));
        }
        endings.add(ending);
    }

    /** Each once, however often this is called. */
    static void run(RoutingContext route) {
        List<Runnable> endings = route.remove(KEY);
        if (endings != null) {
            endings.forEach(Runnable::run);
        }
    }
}
