package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.graphql.Payload;
import org.jarida.text.TextDirection;

/** Bodies over GraphQL without an article around them; for tests alone. */
@GraphQLApi
public class ProbeBodyApi {
    @Input("ProbeBodyInput")
    public record ProbeBodyInput(@NonNull BodyInput body) {}

    @Type("ProbeBodyPayload")
    public record ProbeBodyPayload(RichTextView body,
            @NonNull List<@NonNull UserError> userErrors) implements Payload {}

    @Type("ProbeBodyNode")
    public record ProbeBodyNode(@Id @NonNull String id) implements Node {}

    @Mutation
    public @NonNull ProbeBodyPayload probeBody(@NonNull ProbeBodyInput input) {
        return Outcome.of(() -> new RichTextView(BodyReader.read(input.body(), Body.EMPTY, ProbeBodyApi::node, "body"),
                TextDirection.RTL, SentBack.ALL), ProbeBodyPayload::new);
    }

    private static Optional<String> node(String url) {
        return url.startsWith("/article_") ? Optional.of(url.substring(1)) : Optional.empty();
    }
}
