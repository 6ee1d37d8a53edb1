package org.jarida.user;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SignInInput")
public record SignInInput(@NonNull String email, @NonNull String password) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SignInInput";
    }
}
