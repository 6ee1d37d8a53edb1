package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.error.UserError;

@Type("TransitionError")
@Description("The article's state does not allow this")
public record TransitionError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path,
                              @Name("from") @NonNull ArticleState from,
                              @NonNull @Description("What the caller may do instead") List<@NonNull ArticleAction> allowed)
        implements UserError {
    static Refusal refuse(String message, ArticleState from, List<ArticleAction> allowed) {
        return new Refusal(new TransitionError(ErrorCode.ILLEGAL_TRANSITION, message, Refusal.path("id"), from, allowed));
    }
}
