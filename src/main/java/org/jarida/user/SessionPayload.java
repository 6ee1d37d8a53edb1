package org.jarida.user;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;
import org.jarida.shared.security.Caller;

@Type("SessionPayload")
@Description("A session and its tokens")
public record SessionPayload(
        @Description("For the header \"Authorization: Bearer TOKEN\"") String accessToken,
        @Description("For refreshSession, once: it answers the next one") String refreshToken,
        @Description("When the access token ceases to serve") Instant expiresAt,
        ViewerView viewer,
        @NonNull List<@NonNull UserError> userErrors) implements Payload {
    /** Keeps the tokens out of logs. */
    @Override
    public String toString() {
        return "SessionPayload" + userErrors;
    }

    static SessionPayload of(SignedIn signedIn, List<UserError> errors) {
        if (signedIn == null) return new SessionPayload(null, null, null, null, errors);
        OpenSession session = signedIn.session();
        Account account = session.account();
        return new SessionPayload(signedIn.accessToken().text(), session.refreshToken().text(),
                signedIn.accessToken().expiresAt(),
                ViewerView.of(Caller.account(account.id(), account.role()), account), errors);
    }
}
