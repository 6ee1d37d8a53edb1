package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ForbiddenError")
@Description("The caller's role allows the operation, but not on this")
public record ForbiddenError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path)
        implements UserError {}
