package org.jarida.demo;

import static org.jarida.demo.DemoDesk.input;
import static org.jarida.demo.DemoDesk.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes sections, tags and authors, and keeps their ids by the names that the corpus uses. */
class DemoTerms {
    private final DemoDesk desk;
    private final Map<String, String> categories = new HashMap<>(), authors = new HashMap<>(), tags = new HashMap<>();

    DemoTerms(DemoDesk desk) {
        this.desk = desk;
    }

    void add(DemoCategory category) {
        String parent = category.parent() == null ? null : category(category.parent());
        boolean moved = category.formerSlug() != null;
        Map<?, ?> made = desk.mutate("createCategory", "category { id version }", input(
                "names", texts(category.names()), "descriptions", texts(category.descriptions()), "parentId", parent,
                "slug", moved ? category.formerSlug() : category.slug()));
        categories.put(category.key(), (String) made.get("id"));
        if (moved) desk.mutate("updateCategory", "category { id }",
                input("id", made.get("id"), "expectedVersion", made.get("version"), "slug", category.slug()));
    }

    void add(DemoAuthor author) {
        Map<?, ?> made = desk.mutate("createAuthor", "author { id }", input("name", author.name(),
                "jobTitle", author.jobTitle(), "bio", author.bio(), "avatar", author.avatar(),
                "sameAs", author.sameAs()));
        authors.put(author.name(), (String) made.get("id"));
        author.printed().forEach(name -> authors.put(name, (String) made.get("id")));
    }

    String category(String key) {
        return known(categories, key);
    }

    Map<String, Object> credit(String printed) {
        return input("authorId", known(authors, printed), "name", printed, "role", "AUTHOR");
    }

    /** Spellings that fold alike are one tag. */
    List<String> tags(List<String> names) {
        return names.stream().map(name -> tags.computeIfAbsent(name, missing ->
                (String) desk.mutate("createTag", "tag { id }", input("name", missing)).get("id"))).distinct().toList();
    }

    private static String known(Map<String, String> ids, String name) {
        String id = ids.get(name);
        if (id == null) throw new IllegalStateException("The corpus names " + name + ", which it does not have");
        return id;
    }
}
