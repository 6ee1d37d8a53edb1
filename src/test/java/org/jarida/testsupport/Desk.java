package org.jarida.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jarida.shared.security.Role;

/** Someone who writes: {@code Desk.of(Role.EDITOR).publish(story)}. Each operation answers whether it was refused or not. */
public final class Desk {
    private static final String ARTICLE = "article { " + Story.FIELDS + " hasUnpublishedChanges allowedActions"
            + " firstPublishedAt publishedAt modifiedAt updatedAt createdAt }";

    private final Supplier<Gql> client;

    private Desk(Supplier<Gql> client) {
        this.client = client;
    }

    /** Signs in when first needed, so that a field of a test may hold it. */
    public static Desk of(Role role) {
        return new Desk(() -> Gql.as(role));
    }

    public static Desk of(Gql client) {
        return new Desk(() -> client);
    }

    public Answer create(Map<String, ?> data) {
        return create(data, null);
    }

    public Answer create(Map<String, ?> data, String idempotencyKey) {
        Map<String, Object> input = new HashMap<>(Map.of("data", data));
        if (idempotencyKey != null) input.put("idempotencyKey", idempotencyKey);
        return client.get().mutate("createArticle", "CreateArticleInput", input, ARTICLE);
    }

    public Answer update(Story story, Map<String, ?> data) {
        return mutate("updateArticle", "UpdateArticleInput", story, Map.of("data", data));
    }

    public Answer submit(Story story) {
        return mutate("submitArticleForReview", "SubmitArticleInput", story, Map.of());
    }

    public Answer approve(Story story) {
        return mutate("approveArticle", "ArticleActionInput", story, Map.of());
    }

    public Answer requestChanges(Story story) {
        return mutate("requestArticleChanges", "ArticleActionInput", story, Map.of());
    }

    public Answer publish(Story story) {
        return publish(story, Map.of());
    }

    public Answer publish(Story story, Map<String, ?> more) {
        return mutate("publishArticle", "PublishArticleInput", story, more);
    }

    public Answer unpublish(Story story, Map<String, ?> more) {
        return mutate("unpublishArticle", "UnpublishArticleInput", story, more);
    }

    public Answer trash(Story story) {
        return mutate("trashArticle", "ArticleActionInput", story, Map.of());
    }

    public Answer restore(Story story) {
        return mutate("restoreArticle", "ArticleActionInput", story, Map.of());
    }

    public Answer purge(Story story) {
        return client.get().mutate("purgeArticle", "ArticleActionInput", input(story, Map.of()), "deletedId");
    }

    public Answer mutate(String mutation, String inputType, Story story, Map<String, ?> more) {
        return client.get().mutate(mutation, inputType, input(story, more), ARTICLE);
    }

    private static Map<String, Object> input(Story story, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("id", story.id());
        input.put("expectedVersion", story.version());
        return input;
    }
}
