package org.jarida.user;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.security.Role;

@Input("UpdateAccountInput")
@Description("What is left out or null stays as it is")
public record UpdateAccountInput(
        @Id @NonNull String id,
        @Description("1 to 100 characters") String name,
        @Description("Holds from the account's next request on, in its sessions and API tokens") Role role,
        @Description("True ends the account's sessions; its API tokens rest") Boolean disabled,
        @Description("8 to 256 characters of any kind. Ends the account's sessions") String password,
        @Description("The subject, claim sub, by which the OpenID Connect provider names this person, who then signs "
                + "in with its tokens and has its role; empty for nobody. Only administrators, and tokens of all scopes")
        String providerSubject) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "UpdateAccountInput[" + id + "]";
    }
}
