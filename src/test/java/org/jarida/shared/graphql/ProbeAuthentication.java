package org.jarida.shared.graphql;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;

/** Signs in whoever says {@code Authorization: Probe ROLE}; any other word after Probe is a bad credential. */
@ApplicationScoped
class ProbeAuthentication implements HttpAuthenticationMechanism {
    /** Of a request whose authentication a test wants to hear of. */
    static final String MARK = "X-Probe-Mark";
    /** The marks of those that a mechanism was asked about. */
    static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    private static final String SCHEME = "Probe ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext route, IdentityProviderManager manager) {
        String mark = route.request().getHeader(MARK);
        if (mark != null) {
            ASKED.add(mark);
        }
        String sent = route.request().getHeader("Authorization");
        if (sent == null || !sent.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        String name = sent.substring(SCHEME.length());
        if (name.equals("NOBODY")) {
            return Uni.createFrom().item(identity(name, Caller.token(UUID.randomUUID(), UUID.randomUUID(), Set.of())));
        }
        return Set.of("AUTHOR", "EDITOR", "ADMIN").contains(name)
                ? Uni.createFrom().item(identity(name, Caller.account(UUID.randomUUID(), Role.valueOf(name))))
                : Uni.createFrom().failure(new AuthenticationFailedException("java.lang.Secret"));
    }

    private static SecurityIdentity identity(String role, Caller caller) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(role)).addRole(role)
                .addAttribute(Caller.ATTRIBUTE, caller).build();
    }

    /** Left to the application's own. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext route) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before the application's own, which need not know this scheme. */
    @Override
    public int getPriority() {
        return 10_000;
    }
}
