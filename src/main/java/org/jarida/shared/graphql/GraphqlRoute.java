package org.jarida.shared.graphql;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /graphql} by POST and GET; WebSocket upgrades and the playground stay SmallRye's. See decision 0001. */
@ApplicationScoped
class GraphqlRoute {
    /** After authentication, authorisation and SmallRye's handler of WebSocket upgrades (-99), before its others. */
    private static final int ORDER = -98;
    private static final long LARGEST_BODY = 1 << 20;
    private static final String VARY = String.join(", ", "Accept", "Authorization",
            ReadContext.PERSPECTIVE, ReadContext.PREVIEW, ReadContext.LOCALE);

    private static final String CHALLENGE = "WWW-Authenticate";

    private final Engine engine;
    private final GraphQLSchema schema;
    private final ReadContext readContext;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest currentRequest;

    GraphqlRoute(Engine engine, GraphQLSchema schema, ReadContext readContext, CurrentIdentityAssociation identities,
            CurrentVertxRequest currentRequest) {
        this.engine = engine;
        this.schema = schema;
        this.readContext = readContext;
        this.identities = identities;
        this.currentRequest = currentRequest;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(this::handle)
                .failureHandler(this::fail);
    }

    /** All on one worker thread, unordered: a slow query delays nobody else's. */
    private void handle(RoutingContext route) {
        // SmallRye's handler of upgrades would end the request's context as soon as the client leaves: under the worker
        // that still answers, whose every further field would then fail.
        route.response().endHandler(end -> {}).closeHandler(close -> {}).exceptionHandler(failure -> {});
        route.vertx().executeBlocking(() -> route.response().closed() ? null : answer(route), false)
                .onSuccess(answer -> send(route, answer))
                .onFailure(route::fail);
    }

    private Answer answer(RoutingContext route) {
        AnswerType type = AnswerType.JSON;
        try {
            type = AnswerType.of(route.request().headers().getAll(HttpHeaders.ACCEPT));
            GraphqlRequest request = RequestReader.read(route);
            ExecutionResult result = inRequestContext(route, request);
            int status = type == AnswerType.JSON || result.isDataPresent() ? 200 : Code.BAD_REQUEST.status();
            return new Answer(status, type, ResultWriter.result(result, new RequestErrors(schema, request)::problem));
        } catch (RuntimeException failure) {
            return refusal(type, Problem.of(failure, "/graphql"));
        }
    }

    private ExecutionResult inRequestContext(RoutingContext route, GraphqlRequest request) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) {
            context.activate();
        }
        try {
            identities.setIdentity(identity(route));
            currentRequest.setCurrent(route);
            readContext.check();
            return engine.execute(request);
        } finally {
            if (ours) {
                context.terminate();
            }
        }
    }

    /** A credential that no mechanism knows is refused: its sender would take a reader's answer for their own. */
    private static SecurityIdentity identity(RoutingContext route) {
        SecurityIdentity identity = QuarkusHttpUser.getSecurityIdentityBlocking(route, null);
        if (identity.isAnonymous() && route.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            throw new UnauthorizedException("Unknown credential");
        }
        return identity;
    }

    private void fail(RoutingContext route) {
        Problem problem = route.failure() instanceof AuthenticationException
                ? Problem.of(new UnauthorizedException(route.failure()), "/graphql")
                : switch (route.statusCode()) {
                    case 413 -> Problem.of(Code.PAYLOAD_TOO_LARGE, "At most " + LARGEST_BODY + " bytes");
                    case 400 -> Problem.of(Code.BAD_REQUEST, "Malformed request");
                    default -> Problem.unexpected(route.failure(), "/graphql, status " + route.statusCode());
                };
        send(route, refusal(AnswerType.JSON, problem));
    }

    private static Answer refusal(AnswerType type, Problem problem) {
        return new Answer(problem.code().status(), type, ResultWriter.refusal(problem));
    }

    private static void send(RoutingContext route, Answer answer) {
        HttpServerResponse response = route.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (answer.status() == Code.METHOD_NOT_ALLOWED.status()) {
            response.putHeader(HttpHeaders.ALLOW, "GET, POST");
        }
        if (answer.status() == Code.UNAUTHENTICATED.status() && !response.headers().contains(CHALLENGE)) {
            response.putHeader(CHALLENGE, "Bearer");
        }
        response.headers().add(HttpHeaders.VARY, VARY); // beside what CORS may have put there
        response.setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type().header())
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(answer.body());
    }
}
