package org.jarida.testsupport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;

/** An article that is about to be made, by an editor unless another desk is named. */
public final class Writing {
    private final Map<String, Object> data = new HashMap<>();
    private Desk desk = Desk.of(Role.EDITOR);

    Writing(String headline) {
        data.put("headline", headline);
    }

    public Writing as(Desk other) {
        desk = other;
        return this;
    }

    /** @param others beside the primary section */
    public Writing in(Term primary, Term... others) {
        data.put("primarySectionId", primary.id());
        if (others.length > 0) data.put("sectionIds", Arrays.stream(others).map(Term::id).toList());
        return this;
    }

    public Writing tagged(Term... tags) {
        return with("tagIds", Arrays.stream(tags).map(Term::id).toList());
    }

    public Writing by(Term... authors) {
        return with("byline", Arrays.stream(authors).map(it -> Map.of("authorId", it.id(), "role", "AUTHOR")).toList());
    }

    public Writing saying(String html) {
        return with("body", Map.of("html", html));
    }

    public Writing with(String field, Object value) {
        data.put(field, value);
        return this;
    }

    /** What would be sent. */
    public Map<String, Object> data() {
        return data;
    }

    /** A draft. */
    public Story written() {
        return Story.of(desk.create(data), "createArticle");
    }

    public Story inReview() {
        return Then.submit(written());
    }

    public Story approved() {
        return Then.approve(inReview());
    }

    public Story published() {
        return Then.publish(written());
    }

    /** With the date that readers are shown. */
    public Story published(String at) {
        return Story.of(Desk.of(Role.EDITOR).publish(written(), Map.of("publishedAt", at)), "publishArticle");
    }

    public Story unpublished() {
        return Then.unpublish(published());
    }

    public Story trashed() {
        return Then.trash(written());
    }

    /** As many as asked, one after the other. */
    public static List<Story> several(int count, java.util.function.IntFunction<Story> make) {
        return java.util.stream.IntStream.range(0, count).mapToObj(make).toList();
    }
}
