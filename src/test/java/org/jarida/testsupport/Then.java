package org.jarida.testsupport;

import java.util.Map;
import org.jarida.shared.security.Role;

/** What happened to an article next; each fails when it is refused. */
public final class Then {
    private static final Map<String, Object> NOTHING_ELSE = Map.of();

    private Then() {}

    public static Story update(Story story, Map<String, ?> data) {
        return Story.of(editor().update(story, data), "updateArticle");
    }

    public static Story submit(Story story) {
        return Story.of(editor().submit(story), "submitArticleForReview");
    }

    public static Story approve(Story story) {
        return Story.of(editor().approve(story), "approveArticle");
    }

    public static Story requestChanges(Story story) {
        return Story.of(editor().requestChanges(story), "requestArticleChanges");
    }

    public static Story publish(Story story) {
        return Story.of(editor().publish(story), "publishArticle");
    }

    public static Story unpublish(Story story) {
        return unpublish(story, NOTHING_ELSE);
    }

    public static Story unpublish(Story story, Map<String, ?> how) {
        return Story.of(editor().unpublish(story, how), "unpublishArticle");
    }

    public static Story trash(Story story) {
        return Story.of(editor().trash(story), "trashArticle");
    }

    public static Story restore(Story story) {
        return Story.of(editor().restore(story), "restoreArticle");
    }

    public static void purge(Story story) {
        Answer answer = Desk.of(Role.ADMIN).purge(story);
        if (!story.id().equals(answer.data("purgeArticle.deletedId")))
            throw new AssertionError("Not purged: " + answer.http().asString());
    }

    private static Desk editor() {
        return Desk.of(Role.EDITOR);
    }
}
