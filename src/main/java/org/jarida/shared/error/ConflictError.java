package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;

@Type("ConflictError")
@Description("Someone else wrote since the version that the caller saw")
public record ConflictError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path,
                            @NonNull int currentVersion, @NonNull @Description("As it is now") Node current,
                            @NonNull @Description("Fields that both changed, where they can be told apart")
                            List<@NonNull FieldConflict> conflicts) implements UserError {
    /** The path is that of every mutation's {@code expectedVersion}. */
    public static Refusal refuse(int currentVersion, Node current, List<FieldConflict> conflicts) {
        return new Refusal(new ConflictError(ErrorCode.CONFLICT, "Changed since: the current version is " + currentVersion,
                Refusal.path("expectedVersion"), currentVersion, current, conflicts));
    }
}
