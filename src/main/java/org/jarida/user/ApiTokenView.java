package org.jarida.user;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.security.Scope;

@Type("ApiToken")
@Description("What a program shows instead of signing in")
public record ApiTokenView(
        @Id @NonNull String id,
        @NonNull String name,
        @NonNull @Description("What it may do; never more than the account that made it may do now")
        List<@NonNull Scope> scopes,
        @NonNull Instant createdAt,
        @Description("To the minute; null when it never was") Instant lastUsedAt,
        @Description("Null when it does not expire") Instant expiresAt,
        Instant revokedAt) implements Node {
    static final String TYPE = "apiToken";

    static String id(UUID token) {
        return NodeId.of(TYPE, token);
    }

    static ApiTokenView of(ApiToken token) {
        return new ApiTokenView(id(token.id()), token.name(), List.copyOf(token.scopes()),
                token.createdAt(), token.lastUsedAt(), token.expiresAt(), token.revokedAt());
    }
}
