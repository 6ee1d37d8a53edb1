package org.jarida.shared.graphql;

import graphql.schema.GraphQLSchema;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jarida.shared.security.Caller;

/** {@code /graphql/schema.graphql}: the schema as a file, for whoever may introspect. */
@ApplicationScoped
class SchemaRoute {
    private static final String PATH = "/graphql/schema.graphql";

    private final GraphQLSchema schema;
    private final Introspection introspection;
    private final AnswerSender sender;
    private String text;

    SchemaRoute(GraphQLSchema schema, Introspection introspection, AnswerSender sender) {
        this.schema = schema;
        this.introspection = introspection;
        this.sender = sender;
    }

    void register(@Observes Router router) {
        router.route(PATH).order(GraphqlRoute.ORDER).method(HttpMethod.GET).handler(this::answer);
        // Nobody else would end it; preflights were answered before.
        router.route(PATH).order(GraphqlRoute.ORDER).method(HttpMethod.OPTIONS).handler(route ->
                route.response().setStatusCode(204).putHeader("Allow", "GET").end());
    }

    private void answer(RoutingContext route) {
        Caller caller = route.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getAttribute(Caller.ATTRIBUTE) : null;
        if (!introspection.isAllowed(caller == null ? Caller.ANONYMOUS : caller)) {
            sender.refuse(route, Introspection.REFUSED);
            return;
        }
        route.response().putHeader("Content-Type", "application/graphql; charset=utf-8")
                .putHeader("Cache-Control", "private, no-cache").end(text());
    }

    private synchronized String text() {
        if (text == null) {
            text = SchemaText.of(schema, name -> true);
        }
        return text;
    }
}
