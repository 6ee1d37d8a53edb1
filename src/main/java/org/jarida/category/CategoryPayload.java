package org.jarida.category;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("CategoryPayload")
public record CategoryPayload(CategoryView category, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
