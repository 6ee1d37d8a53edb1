package org.jarida.tag;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("TagPayload")
public record TagPayload(TagView tag, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
