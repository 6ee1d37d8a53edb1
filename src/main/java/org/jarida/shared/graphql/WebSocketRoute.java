package org.jarida.shared.graphql;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jarida.shared.security.Place;

/**
 * WebSocket upgrades of {@code /graphql}. A filter, because SmallRye's own handler of upgrades (order -99) would go
 * around the engine and its checks: this one comes before it and after CORS, authentication and authorisation.
 */
@ApplicationScoped
class WebSocketRoute {
    /** Filters of the application come after Quarkus's of the same priority: authorisation is 100. */
    private static final int PRIORITY = 100;

    private final OpenSockets sockets;
    private final SocketOperations operations;
    private final WebSocketConfig config;
    private final AnswerSender sender;

    WebSocketRoute(OpenSockets sockets, SocketOperations operations, WebSocketConfig config,
            AnswerSender sender) {
        this.sockets = sockets;
        this.operations = operations;
        this.config = config;
        this.sender = sender;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext route) {
        if (!isUpgrade(route)) {
            route.next();
            return;
        }
        String place = Place.of(route.request().remoteAddress()).name();
        Optional<Problem> full = sockets.enter(place);
        if (full.isPresent()) {
            refuse(route, full.get());
            return;
        }
        route.request().toWebSocket()
                .onSuccess(socket -> open(socket, route, place)).onFailure(malformed -> sockets.leave(place));
    }

    private void open(ServerWebSocket socket, RoutingContext route, String place) {
        SocketWriter writer = new SocketWriter(socket, () -> route.request().connection().close(), route.vertx(),
                config.readTimeout().toMillis());
        sockets.add(new GraphqlSocket(socket, route, operations, config, writer), place);
    }

    private static boolean isUpgrade(RoutingContext route) {
        String path = route.normalizedPath();
        return (path.equals("/graphql") || path.equals("/graphql/"))
                && route.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    /** Sockets are held for long: a place is not free again in a moment. */
    private void refuse(RoutingContext route, Problem problem) {
        route.response().putHeader(HttpHeaders.RETRY_AFTER, "30");
        sender.refuse(route, problem);
    }
}
