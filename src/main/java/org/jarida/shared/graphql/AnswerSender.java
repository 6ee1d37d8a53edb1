package org.jarida.shared.graphql;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends answers with the headers that each of them has, to clients that take them in time. */
@ApplicationScoped
class AnswerSender {
    private static final String VARY = String.join(", ", "Accept", "Accept-Encoding", "Authorization",
            ReadContext.PERSPECTIVE, ReadContext.PREVIEW, ReadContext.LOCALE, RequestRun.COST);
    private static final String CHALLENGE = "WWW-Authenticate";
    /** Seconds after which a busy server may be asked again. */
    private static final String SOON = "1";

    private final LimitsConfig limits;

    AnswerSender(LimitsConfig limits) {
        this.limits = limits;
    }

    void refuse(RoutingContext route, Problem problem) {
        send(route, Answer.refusal(AnswerType.JSON, problem));
    }

    void send(RoutingContext route, Answer answer) {
        HttpServerResponse response = route.response();
        if (response.ended() || response.closed()) {
            answer.size().end();
            return;
        }
        if (answer.status() == Code.METHOD_NOT_ALLOWED.status()) {
            response.putHeader(HttpHeaders.ALLOW, "GET, POST");
        }
        if (answer.status() == Code.UNAUTHENTICATED.status() && !response.headers().contains(CHALLENGE)) {
            response.putHeader(CHALLENGE, "Bearer");
        }
        if (answer.status() == Code.OVERLOADED.status() && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        if (answer.gzip()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        }
        if (!answer.kept()) { // a 404, among others, may be kept by caches that are not told (RFC 9110, 15.1)
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.headers().add(HttpHeaders.VARY, VARY); // beside what CORS may have put there
        AnswerSize size = answer.size();
        try {
            Future<Void> sent = response.setStatusCode(answer.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, answer.type().header())
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(answer.body());
            sent.onComplete(taken -> size.end());
            closeUnlessTaken(route, sent);
        } catch (RuntimeException unsent) {
            size.end();
            throw unsent;
        }
    }

    /** Answers that nobody takes would fill the memory. */
    private void closeUnlessTaken(RoutingContext route, Future<Void> sent) {
        if (!sent.isComplete()) {
            long timer = route.vertx().setTimer(limits.receive().toMillis(), late -> route.request().connection().close());
            sent.onComplete(taken -> route.vertx().cancelTimer(timer));
        }
    }
}
