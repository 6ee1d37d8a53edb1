package org.jarida.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
public class AccountApi {
    private final AdministerAccounts accounts;
    private final ListAccounts list;
    private final CurrentCaller caller;

    AccountApi(AdministerAccounts accounts, ListAccounts list, CurrentCaller caller) {
        this.accounts = accounts;
        this.list = list;
        this.caller = caller;
    }

    @Query
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("Accounts by name, disabled ones too")
    public @NonNull UserConnection accounts(
            @Description("Part of a name or an address, in any spelling that folds alike") String search,
            @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return list.page(caller.get(), search, first, after);
    }

    @Mutation
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("Opens an account. A token gives no role that may do more than the token")
    public @NonNull AccountPayload createAccount(@NonNull CreateAccountInput input) {
        return Outcome.of(() -> UserView.of(accounts.create(caller.get(), input), caller.get()), AccountPayload::new);
    }

    @Mutation
    @RolesAllowed({Role.IS_ADMIN, Scope.MAY_WRITE_ACCOUNTS})
    @Description("Changes an account. The last administrator can be neither demoted nor disabled")
    public @NonNull AccountPayload updateAccount(@NonNull UpdateAccountInput input) {
        return Outcome.of(() -> UserView.of(accounts.update(caller.get(), input), caller.get()), AccountPayload::new);
    }
}
