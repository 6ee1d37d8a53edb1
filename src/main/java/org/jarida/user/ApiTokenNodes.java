package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.security.CurrentCaller;
import org.jarida.shared.security.Role;

/** API tokens, without their secrets, for administrators. */
@ApplicationScoped
class ApiTokenNodes implements NodeSource {
    private final ApiTokenService tokens;
    private final CurrentCaller caller;

    ApiTokenNodes(ApiTokenService tokens, CurrentCaller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @Override
    public String type() {
        return ApiTokenView.TYPE;
    }

    @Override
    public Map<UUID, ApiTokenView> load(Collection<UUID> ids) {
        if (!caller.get().is(Role.ADMIN)) return Map.of();
        return tokens.findAll(ids).stream().collect(Collectors.toMap(ApiToken::id, ApiTokenView::of));
    }
}
