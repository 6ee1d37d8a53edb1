package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("RedirectPayload")
public record RedirectPayload(RedirectView redirect, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
