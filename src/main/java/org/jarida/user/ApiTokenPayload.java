package org.jarida.user;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("ApiTokenPayload")
@Description("An API token")
public record ApiTokenPayload(
        ApiTokenView apiToken,
        @Description("What to send as \"Authorization: Bearer SECRET\". Shown once, and kept nowhere; null otherwise")
        String secret,
        @NonNull List<@NonNull UserError> userErrors) implements Payload {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ApiTokenPayload" + userErrors;
    }

    static ApiTokenPayload revoked(ApiToken token, List<UserError> errors) {
        return new ApiTokenPayload(token == null ? null : ApiTokenView.of(token), null, errors);
    }

    static ApiTokenPayload of(ApiTokenService.NewApiToken made, List<UserError> errors) {
        return made == null ? new ApiTokenPayload(null, null, errors)
                : new ApiTokenPayload(ApiTokenView.of(made.token()), made.secret().text(), errors);
    }
}
