package org.jarida.shared.graphql;

import io.quarkus.vertx.http.runtime.security.AbstractPathMatchingHttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/**
 * Tells the requests that carry no credential, so that there is nobody to authenticate, and that no policy of the
 * operator's could refuse. In doubt it is none of them: see decision 0084.
 */
@ApplicationScoped
class Readers {
    /** As BearerAuthentication refuses it, and more: whatever holds the name is left to it. */
    private static final String IN_QUERY = "access_token";

    private final boolean areLetIn;

    Readers(@Any Instance<HttpSecurityPolicy> policies) {
        this.areLetIn = policies.stream().noneMatch(Readers::isAsked);
    }

    /** As HttpAuthorizer has it: policies with a name are asked where a path's permission names them. */
    private static boolean isAsked(HttpSecurityPolicy policy) {
        boolean isIdle = policy instanceof AbstractPathMatchingHttpSecurityPolicy paths && paths.hasNoPermissions();
        return policy.name() == null && !isIdle;
    }

    boolean isOne(RoutingContext route) {
        MultiMap headers = route.request().headers();
        String query = route.request().query();
        return areLetIn && !headers.contains(HttpHeaders.AUTHORIZATION) && !headers.contains(HttpHeaders.UPGRADE)
                && (query == null || !query.contains(IN_QUERY));
    }
}
