package org.jarida.user;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@Type("User")
@Description("An account of the newsroom")
public record UserView(
        @Id @NonNull String id,
        @NonNull String name,
        @Description("Administrators only. Null too when a provider of identities knows none") String email,
        @NonNull Role role,
        @Description("Signs in no more. Administrators only") Boolean disabled,
        @Description("By which the OpenID Connect provider names this person; null for nobody. Administrators only")
        String providerSubject) implements Node {
    public static final String TYPE = "user";

    /** What the caller may know of the account. */
    static UserView of(Account account, Caller caller) {
        boolean administrator = caller.is(Role.ADMIN) || caller.may(Scope.ACCOUNTS_WRITE);
        return new UserView(id(account.id()), account.name(), administrator ? account.email() : null, account.role(),
                administrator ? account.isDisabled() : null,
                administrator ? account.providerSubject() : null);
    }

    public static String id(UUID account) {
        return NodeId.of(TYPE, account);
    }
}
