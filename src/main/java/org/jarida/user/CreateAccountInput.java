package org.jarida.user;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.security.Role;

@Input("CreateAccountInput")
public record CreateAccountInput(
        @NonNull @Description("Unique whatever its case") String email,
        @NonNull @Description("1 to 100 characters") String name,
        @Description("8 to 256 characters of any kind. Without it nobody signs in until one is set") String password,
        @NonNull Role role) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "CreateAccountInput[" + role + "]";
    }
}
