package org.jarida.user;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Scope;

@ApplicationScoped
class ApiTokenService {
    private final ApiTokenRepository tokens;
    private final Events events;

    ApiTokenService(ApiTokenRepository tokens, Events events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** Nobody hands out more than they hold: an account its role's scopes, a token its own. */
    @Transactional
    NewApiToken create(Caller caller, String name, Collection<Scope> scopes, Instant expiresAt) {
        DisplayName displayName = DisplayName.parse(name, "name");
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        wanted.addAll(scopes);
        if (!caller.holds(wanted)) throw Refusal.forbidden("More than you may do yourself", "scopes");
        if (expiresAt != null && !expiresAt.isAfter(Instant.now())) {
            throw Refusal.invalid("Must be in the future", "expiresAt");
        }
        Secret secret = Secret.random(ApiToken.PREFIX);
        ApiToken token = new ApiToken(caller.accountId(), displayName, wanted, expiresAt, secret);
        tokens.persist(token);
        events.raise(new ApiTokenCreated(ApiTokenView.id(token.id()), wanted));
        return new NewApiToken(token, secret);
    }

    /** At once, on every node; a second time changes nothing. */
    @Transactional
    ApiToken revoke(String nodeId) {
        ApiToken token = NodeId.parse(nodeId, ApiTokenView.TYPE).map(tokens::findById)
                .orElseThrow(() -> Refusal.notFound("ApiToken", "id"));
        if (token.revoke()) events.raise(new ApiTokenRevoked(nodeId));
        return token;
    }

    /** The newest first, revoked ones too. */
    @Transactional
    List<ApiToken> all() {
        return tokens.listAll(Sort.descending("id"));
    }

    @Transactional
    List<ApiToken> findAll(Collection<UUID> ids) {
        return tokens.list("id in ?1", ids);
    }

    record NewApiToken(ApiToken token, Secret secret) {}
}
