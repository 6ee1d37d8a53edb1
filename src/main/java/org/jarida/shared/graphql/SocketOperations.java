package org.jarida.shared.graphql;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jarida.shared.graphql.SocketMessage.Subscribe;
import org.jarida.shared.security.Caller;

/** What a socket asks, answered as over HTTP, and admitted and charged for alike. */
@ApplicationScoped
class SocketOperations {
    private final SocketIdentity identities;
    private final RequestRun run;
    private final RateLimits rates;
    private final Admission admission;
    private final AnswerBudget answers;

    SocketOperations(SocketIdentity identities, RequestRun run, RateLimits rates, Admission admission, AnswerBudget answers) {
        this.identities = identities;
        this.run = run;
        this.rates = rates;
        this.admission = admission;
        this.answers = answers;
    }

    /** @throws AuthenticationFailedException when the credential is none */
    SocketCaller caller(SocketCaller opening) {
        SecurityIdentity identity = identities.of(opening.context());
        return new SocketCaller(opening.upgrade(), opening.headers(), RequestRun.caller(identity));
    }

    /**
     * Does not block.
     *
     * @param context of its own for this operation
     * @return what to send; null when the socket has closed meanwhile. Fails with an
     *     {@link AuthenticationFailedException} when the credential no longer stands for whom it did
     */
    Future<SocketAnswer> answer(Context context, SocketCaller caller, Subscribe message, BooleanSupplier isClosed) {
        try {
            rates.arrive(caller.context(), message.characters());
        } catch (RequestRefused refused) {
            return Future.succeededFuture(SocketAnswer.refusal(message.id(), refused.problem()));
        }
        Promise<SocketAnswer> answer = Promise.promise();
        admission.<SocketAnswer>run(context, () -> isClosed.getAsBoolean() ? null : answer(caller, message), answer,
                () -> answer.tryComplete(SocketAnswer.refusal(message.id(), Admission.BUSY)));
        return answer.future();
    }

    private SocketAnswer answer(SocketCaller caller, Subscribe message) {
        SocketContext context = caller.context();
        SecurityIdentity identity = verified(caller, context);
        AnswerSize size = answers.open(context.request().remoteAddress());
        try {
            AskedRequest request = RequestJson.request(message.payload());
            return SocketAnswer.of(message.id(), run.run(context, identity, request, size), size);
        } catch (RuntimeException failure) {
            size.end();
            return SocketAnswer.refusal(message.id(), Problem.of(failure, "/graphql, WebSocket"));
        } catch (Error failure) {
            size.end();
            throw failure;
        }
    }

    /** @throws AuthenticationFailedException when the credential is none any more */
    Caller now(SocketCaller caller) {
        return RequestRun.caller(identities.of(caller.context()));
    }

    private SecurityIdentity verified(SocketCaller caller, SocketContext context) {
        SecurityIdentity identity = identities.of(context);
        Caller now = RequestRun.caller(identity);
        if (!now.equals(caller.caller())) {
            throw new AuthenticationFailedException("The caller may do something else now");
        }
        return identity;
    }
}
