package org.jarida.shared.error;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("NotFoundError")
@Description("Something named by its id that does not exist")
public record NotFoundError(@NonNull ErrorCode code, @NonNull String message, @NonNull List<@NonNull String> path)
        implements UserError {}
