package org.jarida.shared.graphql;

import graphql.ExecutionResult;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /graphql} by POST and GET; {@link WebSocketRoute} has the upgrades. See decision 0001. */
@ApplicationScoped
class GraphqlRoute {
    /** After authentication, authorisation and the handlers of WebSocket upgrades, before SmallRye's others. */
    static final int ORDER = -98;
    /** After {@link Door}, before authentication (-200), which would look for nobody. See decision 0084. */
    private static final int READERS = -249;
    /** Set while the body arrives: what fails then is the client's. */
    private static final String READING = "jarida.reading";

    private final Readers readers;
    private final RequestRun run;
    private final Admission admission;
    private final AnswerSender sender;
    private final AnswerBudget answers;
    private final BodyHandler bodies;
    private final long largestBody;

    GraphqlRoute(Readers readers, RequestRun run, Admission admission, AnswerSender sender, AnswerBudget answers,
            LimitsConfig limits) {
        this.readers = readers;
        this.run = run;
        this.admission = admission;
        this.sender = sender;
        this.answers = answers;
        this.largestBody = limits.body();
        this.bodies = BodyHandler.create(false).setBodyLimit(largestBody);
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(READERS)
                .handler(route -> ifReader(route, this::read))
                .handler(route -> ifReader(route, this::handle));
        router.route("/graphql").order(ORDER)
                .handler(this::read)
                .handler(this::handle)
                .failureHandler(this::fail);
    }

    private void ifReader(RoutingContext route, Handler<RoutingContext> handler) {
        if (readers.isOne(route)) {
            handler.handle(route);
        } else {
            route.next();
        }
    }

    /** Bodies that no method but POST has are neither waited for nor kept: {@link Door} watches over its alone. */
    private void read(RoutingContext route) {
        if (route.request().method().equals(HttpMethod.POST)) {
            route.put(READING, true);
            bodies.handle(route);
        } else {
            route.next();
        }
    }

    /** All on one worker thread. */
    private void handle(RoutingContext route) {
        route.remove(READING);
        // SmallRye's handler of upgrades would end the request's context as soon as the client leaves: under the worker
        // that still answers, whose every further field would then fail.
        route.response().endHandler(end -> Endings.run(route)).closeHandler(close -> Endings.run(route))
                .exceptionHandler(failure -> {});
        admission.<Answer>run(route.vertx().getOrCreateContext(),
                () -> route.response().closed() ? null : answer(route),
                done -> {
                    if (done.failed()) {
                        route.fail(done.cause());
                    } else if (done.result() != null) {
                        sender.send(route, done.result());
                    }
                },
                () -> sender.refuse(route, Admission.BUSY));
    }

    private Answer answer(RoutingContext route) {
        AnswerType type = AnswerType.JSON;
        AnswerSize size = answers.open(route.request().remoteAddress());
        try {
            type = AnswerType.of(route.request().headers().getAll(HttpHeaders.ACCEPT));
            return executed(route, type, size);
        } catch (RuntimeException failure) {
            size.end();
            return Answer.refusal(type, Problem.of(failure, "/graphql"));
        } catch (Error failure) { // the node's: what is refused for want of room shall not be so for ever
            size.end();
            throw failure;
        }
    }

    private Answer executed(RoutingContext route, AnswerType type, AnswerSize size) {
        AskedRequest request = RequestReader.read(route);
        SecurityIdentity identity = identity(route);
        RequestRun.Executed executed = run.run(route, identity, request, size);
        ExecutionResult result = executed.result();
        int status = type == AnswerType.JSON || result.isDataPresent() ? 200 : Code.BAD_REQUEST.status();
        boolean isKept = result.isDataPresent() && result.getErrors().isEmpty() && request.safe()
                && identity.isAnonymous();
        Answer answer = new Answer(status, type, ResultWriter.result(result, executed.errors()::problem), isKept, size);
        boolean compress = Gzip.isAccepted(route.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        Answer sent = compress ? answer.compressed() : answer;
        size.made(sent.body().length());
        return sent;
    }

    /** A credential that no mechanism knows is refused: its sender would take a reader's answer for their own. */
    private SecurityIdentity identity(RoutingContext route) {
        if (readers.isOne(route)) {
            return RequestRun.NOBODY;
        }
        SecurityIdentity identity = QuarkusHttpUser.getSecurityIdentityBlocking(route, null);
        if (identity.isAnonymous() && route.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            throw new UnauthorizedException("Unknown credential");
        }
        return identity;
    }

    private void fail(RoutingContext route) {
        if (route.failure() instanceof HttpClosedException) {
            Endings.run(route); // the client has left in the midst of its body, which Conversation counts
            return;
        }
        sender.refuse(route, problem(route));
    }

    private Problem problem(RoutingContext route) {
        if (route.failure() instanceof AuthenticationException) {
            return Problem.of(new UnauthorizedException(route.failure()), "/graphql");
        }
        if (route.statusCode() == Code.PAYLOAD_TOO_LARGE.status()) {
            return Problem.of(Code.PAYLOAD_TOO_LARGE, "At most " + largestBody + " bytes");
        }
        boolean isMistaken = route.statusCode() >= 400 && route.statusCode() < 500 || route.get(READING) != null;
        return isMistaken ? Problem.of(Code.BAD_REQUEST, "Malformed request")
                : Problem.unexpected(route.failure(), "/graphql, status " + route.statusCode());
    }
}
