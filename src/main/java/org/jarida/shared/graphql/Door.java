package org.jarida.shared.graphql;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a request has to pass before anybody asks who sent it, which costs a statement, or reads its body. */
@ApplicationScoped
class Door {
    /** After CORS (300), so that browsers can read a refusal; before authentication (200). */
    private static final int PRIORITY = 250;
    private static final int FIRST = 1_000;

    private final RateLimits rates;
    private final BodyBudget budget;
    private final LimitsConfig limits;
    private final AnswerSender sender;

    Door(RateLimits rates, BodyBudget budget, LimitsConfig limits, AnswerSender sender) {
        this.rates = rates;
        this.budget = budget;
        this.limits = limits;
        this.sender = sender;
    }

    void register(@Observes Filters filters) {
        filters.register(Door::watch, FIRST);
        filters.register(this::open, PRIORITY);
    }

    /** All requests pass here, those of health checks and metrics too. */
    private static void watch(RoutingContext route) {
        HeadDeadline head = route.request().connection() instanceof ConnectionBase connection
                ? HeadDeadline.of(connection.channel()) : null;
        if (head != null) {
            head.arrived();
            Endings.add(route, head::answered);
        }
        route.next();
    }

    private void open(RoutingContext route) {
        String path = route.normalizedPath();
        if (!path.equals("/graphql") && !path.startsWith("/graphql/")) {
            route.next();
            return;
        }
        try {
            boolean hasBody = route.request().method().equals(HttpMethod.POST);
            rates.arrive(route, hasBody ? budget.announced(route).orElse(0L) : 0);
            if (hasBody) {
                budget.reserve(route);
                expectBody(route);
            }
        } catch (RequestRefused refused) {
            sender.refuse(route, refused.problem());
            return;
        }
        route.next();
    }

    private void expectBody(RoutingContext route) {
        long timer = route.vertx().setTimer(limits.receive().toMillis(), late -> {
            if (!route.request().isEnded() && !route.response().headWritten()) {
                route.response().putHeader(HttpHeaders.CONNECTION, "close");
                sender.refuse(route, Problem.of(Code.REQUEST_TIMEOUT,
                        "The body did not arrive within " + limits.receive().toSeconds() + " s"));
                route.request().connection().close();
            }
        });
        Endings.add(route, () -> route.vertx().cancelTimer(timer));
    }
}
