package org.jarida.user;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RefreshSessionInput")
public record RefreshSessionInput(
        @NonNull @Description("The newest one of the session: an old one ends it") String refreshToken) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "RefreshSessionInput";
    }
}
