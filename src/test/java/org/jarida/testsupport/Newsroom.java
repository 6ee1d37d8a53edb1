package org.jarida.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.shared.security.Role;

/**
 * The newsroom of one test, made through the API: {@code given.article("عنوان").in(politics).by(amal).published()}.
 * Tests share one database, so every name gets a mark that no other test has.
 */
public final class Newsroom {
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);
    private static final AtomicInteger ROOMS = new AtomicInteger();

    private final String mark = RUN + "r" + Integer.toString(ROOMS.incrementAndGet(), 36);
    private int names;

    /** The text and a word of letters and digits that nothing else has. */
    public String unique(String text) {
        return (text + " " + word()).strip();
    }

    public String word() {
        return mark + "n" + ++names;
    }

    public Term category(String name) {
        return category(name, null);
    }

    public Term category(String name, Term parent) {
        Map<String, Object> input = new HashMap<>(Map.of("name", unique(name)));
        if (parent != null) input.put("parentId", parent.id());
        return term("createCategory", "CreateCategoryInput", "category", input);
    }

    public Term tag(String name) {
        return term("createTag", "CreateTagInput", "tag", Map.of("name", unique(name)));
    }

    public Term author(String name) {
        return term("createAuthor", "CreateAuthorInput", "author", Map.of("name", unique(name)));
    }

    /** With a headline of its own that begins like this. */
    public Writing article(String headline) {
        return new Writing(unique(headline));
    }

    public Story article(Story translated, String language) {
        return article("Translation").with("translationOf", translated.id()).with("language", language).written();
    }

    private static Term term(String mutation, String inputType, String field, Map<String, ?> input) {
        Answer answer = Gql.as(Role.EDITOR).mutate(mutation, inputType, input, field + " { id name slug path }");
        if (!answer.refusals(mutation).isEmpty()) throw new AssertionError("Refused: " + answer.http().asString());
        Map<String, String> term = answer.data(mutation + "." + field);
        return new Term(term.get("id"), term.get("name"), term.get("slug"), term.get("path"));
    }
}
