package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A refusal by the newsroom's rules, as the client of a mutation sees it. */
@Interface("UserError")
@Description("A refusal by the newsroom's rules: nothing was changed")
public interface UserError {
    @Name("code") @NonNull ErrorCode code();

    @Name("message") @NonNull @Description("English, for developers; may change at any time") String message();

    @Name("path") @NonNull
    @Description("The input field that was refused, from the argument: [\"input\", \"data\", \"headline\"]")
    List<@NonNull String> path();
}
