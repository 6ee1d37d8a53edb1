package org.jarida.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.security.CurrentCaller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@GraphQLApi
@ApplicationScoped
public class ApiTokenApi {
    private final ApiTokenService tokens;
    private final CurrentCaller caller;

    ApiTokenApi(ApiTokenService tokens, CurrentCaller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @Query
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("All API tokens, the newest first, revoked and expired ones too")
    public @NonNull List<@NonNull ApiTokenView> apiTokens() {
        return tokens.all().stream().map(ApiTokenView::of).toList();
    }

    @Mutation
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("Makes an API token of the scopes that the caller has at most")
    public @NonNull ApiTokenPayload createApiToken(@NonNull CreateApiTokenInput input) {
        return Outcome.of(() -> tokens.create(caller.get(), input.name(), input.scopes(), input.expiresAt()),
                ApiTokenPayload::of);
    }

    @Mutation
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("Ends an API token at once; one that was revoked before stays as it is")
    public @NonNull ApiTokenPayload revokeApiToken(@NonNull RevokeApiTokenInput input) {
        return Outcome.of(() -> tokens.revoke(input.id()), ApiTokenPayload::revoked);
    }
}
