package org.jarida.user;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.CurrentCaller;
import org.jarida.shared.security.Role;

@GraphQLApi
@ApplicationScoped
public class SessionApi {
    private final SignIn signIn;
    private final AccountService accounts;
    private final CurrentCaller caller;

    SessionApi(SignIn signIn, AccountService accounts, CurrentCaller caller) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.caller = caller;
    }

    @Query
    @PermitAll
    @Description("Whoever asks")
    public @NonNull ViewerView viewer() {
        Caller asking = caller.get();
        return ViewerView.of(asking, asking.role() == null ? null : accounts.get(asking.accountId()));
    }

    @Mutation
    @PermitAll
    @Description("Begins a session. An unknown address, a wrong password and a disabled account are refused alike")
    public @NonNull SessionPayload signIn(@NonNull SignInInput input) {
        return Outcome.of(() -> signIn.withPassword(input.email(), input.password()), SessionPayload::of);
    }

    @Mutation
    @PermitAll
    @Description("Exchanges a refresh token for new tokens. Send it without an Authorization header")
    public @NonNull SessionPayload refreshSession(@NonNull RefreshSessionInput input) {
        return Outcome.of(() -> signIn.withRefreshToken(input.refreshToken()), SessionPayload::of);
    }

    @Mutation
    @PermitAll
    @Description("Ends a session at once, access tokens included. Answers no tokens")
    public @NonNull SessionPayload signOut(@NonNull RefreshSessionInput input) {
        return Outcome.of(() -> signIn.out(input.refreshToken()), SessionPayload::of);
    }

    @Mutation
    @RolesAllowed(Role.IS_AUTHOR)
    @Description("Changes one's own password, ends all one's sessions and begins another")
    public @NonNull SessionPayload changePassword(@NonNull ChangePasswordInput input) {
        return Outcome.of(() -> signIn.withNewPassword(caller.get().accountId(), input.currentPassword(),
                input.newPassword()), SessionPayload::of);
    }
}
