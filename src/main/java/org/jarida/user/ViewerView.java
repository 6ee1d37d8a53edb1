package org.jarida.user;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

@Type("Viewer")
@Description("Whoever asks. A reader has neither user nor role nor scopes")
public record ViewerView(
        @Description("The account that is signed in; null for an API token") UserView user,
        @Description("Null for an API token") Role role,
        @NonNull @Description("Those of the API token; empty for an account, which has a role instead")
        List<@NonNull Scope> scopes) {
    /** @param account the caller's own when it is a session, null otherwise */
    static ViewerView of(Caller caller, Account account) {
        UserView user = account == null ? null : UserView.of(account, caller);
        return new ViewerView(user, caller.role(), caller.scopes().stream().sorted().toList());
    }
}
