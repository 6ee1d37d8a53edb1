package org.jarida.shared.graphql;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Where nothing is served, clients of an API get JSON as everywhere. */
@ApplicationScoped
class UnknownPathRoute {
    private static final int LAST = Integer.MAX_VALUE;

    private final AnswerSender sender;

    UnknownPathRoute(AnswerSender sender) {
        this.sender = sender;
    }

    void register(@Observes Router router) {
        router.route().order(LAST)
                .handler(route -> sender.refuse(route, Problem.of(Code.NOT_FOUND, "Nothing is served at this path")));
    }
}
