package org.jarida.shared.graphql;

import graphql.ExecutionResult;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jarida.shared.security.Caller;

/** Runs documents without HTTP, as an account, on the calling thread and in its transaction: for content that ships with us. */
@ApplicationScoped
public class LocalClient {
    private final Engine engine;
    private final CurrentIdentityAssociation identities;

    LocalClient(Engine engine, CurrentIdentityAssociation identities) {
        this.engine = engine;
        this.identities = identities;
    }

    /**
     * @return the answer's data
     * @throws IllegalStateException when there are errors; {@code userErrors} are the caller's to look at
     */
    public Map<String, Object> run(Caller caller, String document, Map<String, Object> variables) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) context.activate();
        try {
            identities.setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(caller.identity()))
                    .addRoles(caller.permissions()).addAttribute(Caller.ATTRIBUTE, caller).build());
            ExecutionResult result = engine.execute(new GraphqlRequest(document, null, variables, false, false));
            if (!result.getErrors().isEmpty()) throw new IllegalStateException(result.getErrors().toString());
            return result.getData();
        } finally {
            if (ours) context.terminate();
        }
    }
}
