package org.jarida.operation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("OperationsPayload")
@Description("Registered documents")
public record OperationsPayload(
        @NonNull @Description("What to send as documentId, in the order of the input, each once; empty when refused")
        List<@NonNull String> documentIds,
        @NonNull List<@NonNull UserError> userErrors) implements Payload {}
