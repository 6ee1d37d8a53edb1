package org.jarida.shared.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;

@Type("DeletePayload")
public record DeletePayload(@Id String deletedId, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
