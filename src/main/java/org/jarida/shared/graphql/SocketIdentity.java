package org.jarida.shared.graphql;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Who a socket's headers stand for now, by the mechanisms that authenticate HTTP requests. */
@ApplicationScoped
class SocketIdentity {
    private final HttpAuthenticator authenticator;

    SocketIdentity(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /**
     * Blocks.
     *
     * @throws AuthenticationFailedException for whatever is no valid credential, those that no mechanism knows included
     */
    SecurityIdentity of(RoutingContext context) {
        SecurityIdentity known = authenticator.attemptAuthentication(context).await().indefinitely();
        if (known == null && context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            throw new AuthenticationFailedException("Unknown credential");
        }
        return known == null ? RequestRun.NOBODY : known;
    }
}
