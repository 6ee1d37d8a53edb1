package org.jarida.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("ArticlePayload")
public record ArticlePayload(@Description("As editors see it: in the draft perspective") ArticleView article,
                             @NonNull List<@NonNull UserError> userErrors) implements Payload {}
