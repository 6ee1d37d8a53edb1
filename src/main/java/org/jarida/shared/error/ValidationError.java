package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ValidationError")
@Description("A value that the rules do not allow")
public record ValidationError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path)
        implements UserError {}
