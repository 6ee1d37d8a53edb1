package org.jarida.shared.graphql;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jarida.shared.persistence.Deadline;
import org.jarida.shared.persistence.Deadlines;
import org.jarida.shared.security.Caller;

/** Executes a request on the calling thread, in a request context of its own: whichever way it came. */
@ApplicationScoped
class RequestRun {
    /** Of requests that want to be told what they cost. */
    static final String COST = "X-Jarida-Cost";
    /** A reader. */
    static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final KnownDocuments documents;
    private final Engine engine;
    private final GraphQLSchema schema;
    private final ReadContext readContext;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest currentRequest;
    private final LimitsConfig limits;
    private final Deadlines deadlines;
    private final RateLimits rates;

    RequestRun(KnownDocuments documents, Engine engine, GraphQLSchema schema, ReadContext readContext,
            CurrentIdentityAssociation identities, CurrentVertxRequest currentRequest, LimitsConfig limits,
            Deadlines deadlines, RateLimits rates) {
        this.documents = documents;
        this.engine = engine;
        this.schema = schema;
        this.readContext = readContext;
        this.identities = identities;
        this.currentRequest = currentRequest;
        this.limits = limits;
        this.deadlines = deadlines;
        this.rates = rates;
    }

    /**
     * @param route where headers and the client's address are read from
     * @param size  counts the answer; the caller ends it
     * @throws RuntimeException when it is refused before anything is executed; {@link Problem#of} knows which one
     */
    Executed run(RoutingContext route, SecurityIdentity identity, AskedRequest asked, AnswerSize size) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) {
            context.activate();
        }
        try {
            identities.setIdentity(identity);
            currentRequest.setCurrent(route);
            readContext.check();
            Caller caller = caller(identity);
            DocumentLimits.checkLength(asked, limits);
            GraphqlRequest request = documents.resolve(asked, caller);
            VariablesLimit.check(request.variables(), limits);
            Meter meter = new Meter(limits.cost(), cost -> rates.take(route, cost, caller));
            ExecutionResult result = deadlines.within(limits.deadline(), () -> inTime(request, meter, size));
            if (result.isDataPresent()) {
                documents.executed(asked, request);
            }
            return new Executed(told(route, result, meter), new RequestErrors(schema, request));
        } finally {
            if (ours) {
                context.terminate();
            }
        }
    }

    static Caller caller(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(Caller.ATTRIBUTE);
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    private ExecutionResult inTime(GraphqlRequest request, Meter meter, AnswerSize size) {
        ExecutionResult result = engine.execute(request, meter, size);
        if (size.refusal() != null && !meter.isWriting()) {
            throw new RequestRefused(size.refusal());
        }
        boolean isLate = meter.cost() > 0 && Deadline.current().hasPassed() && !result.getErrors().isEmpty();
        if (isLate && (result.getData() == null || !meter.isWriting())) {
            throw new RequestRefused(LimitInstrumentation.PASSED);
        }
        return result;
    }

    /** With what it costs, where the client asks for it. */
    private static ExecutionResult told(RoutingContext route, ExecutionResult result, Meter meter) {
        return route.request().headers().contains(COST)
                ? result.transform(answer -> answer.addExtension("cost", meter.figures())) : result;
    }

    record Executed(ExecutionResult result, RequestErrors errors) {}
}
