package org.jarida.shared.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the request that runs; the system itself (demo content, jobs) is anonymous here. */
@ApplicationScoped
public class CurrentCaller {
    private final CurrentIdentityAssociation identity;

    CurrentCaller(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (!Arc.container().requestContext().isActive()) return Caller.ANONYMOUS;
        Caller caller = identity.getIdentity().getAttribute(Caller.ATTRIBUTE);
        return caller == null ? Caller.ANONYMOUS : caller;
    }
}
