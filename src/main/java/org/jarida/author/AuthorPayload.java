package org.jarida.author;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("AuthorPayload")
public record AuthorPayload(AuthorView author, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
