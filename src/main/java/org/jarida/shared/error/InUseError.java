package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;

@Type("InUseError")
@Description("Something else needs what should be taken away")
public record InUseError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path,
                         @NonNull @Description("Some of what needs it") List<@NonNull Node> usedBy) implements UserError {
    public static Refusal refuse(String message, List<? extends Node> usedBy, String... path) {
        return new Refusal(new InUseError(ErrorCode.IN_USE, message, Refusal.path(path), List.copyOf(usedBy)));
    }
}
