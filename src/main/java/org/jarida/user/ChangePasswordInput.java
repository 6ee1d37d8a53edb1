package org.jarida.user;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ChangePasswordInput")
public record ChangePasswordInput(
        @NonNull String currentPassword,
        @NonNull @Description("8 to 256 characters of any kind, and none of those that everybody uses")
        String newPassword) {
    /** Keeps the passwords out of logs. */
    @Override
    public String toString() {
        return "ChangePasswordInput";
    }
}
