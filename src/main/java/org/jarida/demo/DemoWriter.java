package org.jarida.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.graphql.LocalClient;
import org.jarida.shared.security.Caller;

/** Writes the demo as an editor's client would, keeping the ids of what it made by the names that the corpus uses. */
class DemoWriter {
    private final LocalClient client;
    private final Caller caller;
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    DemoWriter(LocalClient client, Caller caller) {
        this.client = client;
        this.caller = caller;
    }

    void site() {
        Map<?, ?> site = (Map<?, ?>) client.run(caller, "{ site { version } }", Map.of()).get("site");
        mutate("updateSite", "UpdateSiteInput", "site { id }", input("expectedVersion", site.get("version"),
                "names", List.of(text("ar", "ضفاف 24"), text("fr", "Difaf 24"), text("en", "Difaf 24")),
                "taglines", List.of(text("ar", "جريدة إلكترونية مغربية"), text("fr", "Le journal électronique des deux rives"),
                        text("en", "News from both banks")),
                "iconUrl", "/demo/icon.svg", "logos", DemoFace.logos(), "themes", DemoFace.themes(), "fonts", DemoFace.fonts(),
                "socialLinks", DemoFace.socialLinks(), "publisher", DemoFace.publisher()));
    }

    /** After the categories: the main menu has two levels of them. */
    void menus(List<DemoCategory> sections) {
        List<Map<String, Object>> main = new ArrayList<>();
        main.add(DemoFace.page("/", "الرئيسية", "Accueil", "Home"));
        for (DemoCategory section : sections)
            if (section.parent() == null) main.add(input("targetId", categories.get(section.key()), "children", sections.stream()
                    .filter(child -> section.key().equals(child.parent()))
                    .map(child -> input("targetId", categories.get(child.key()))).toList()));
        mutate("updateMenu", "UpdateMenuInput", "menu { id }", input("location", "main", "items", main));
        mutate("updateMenu", "UpdateMenuInput", "menu { id }", input("location", "footer", "items", DemoFace.footer()));
    }

    void category(DemoCategory category) {
        List<Map<String, Object>> names = category.names().entrySet().stream().map(name -> text(name.getKey(), name.getValue())).toList();
        categories.put(category.key(), mutate("createCategory", "CreateCategoryInput", "category { id }", input(
                "names", names, "slug", category.slug(), "parentId", category.parent() == null ? null : categories.get(category.parent()))));
    }

    void article(DemoArticle article) {
        Map<String, Object> created = create(article);
        mutate("publishArticle", "PublishArticleInput", "article { id }",
                input("id", created.get("id"), "expectedVersion", created.get("version"), "publishedAt", article.publishedAt()));
    }

    /** What an editor finds and the public does not. */
    void draft() {
        create(new DemoArticle("ar", null, "NEWS", "مسودة: ما الذي لا يراه القراء بعد", null,
                "هذا المقال لم ينشر، ولا يظهر إلا في منظور التحرير", List.of(), List.of(), null,
                "<p>اطلبه مع الترويسة X-Jarida-Perspective: draft بعد تسجيل الدخول.</p>"));
    }

    private Map<String, Object> create(DemoArticle article) {
        Map<String, Object> data = input("language", article.language(), "kind", article.kind() == null ? "NEWS" : article.kind(),
                "headline", article.title(), "kicker", article.kicker(), "deck", article.deck(),
                "primarySectionId", categories.get(article.category()),
                "byline", orEmpty(article.byline()).stream().map(name -> input("authorId", author(name), "role", "AUTHOR")).toList(),
                "tagIds", orEmpty(article.tags()).stream().map(this::tag).toList(),
                "body", input("html", article.bodyHtml()));
        Map<?, ?> payload = payload("createArticle", "CreateArticleInput", "article { id version }", input("data", data));
        Map<String, Object> created = new HashMap<>();
        ((Map<?, ?>) payload.get("article")).forEach((key, value) -> created.put((String) key, value));
        return created;
    }

    private String author(String name) {
        return authors.computeIfAbsent(name, missing -> mutate("createAuthor", "CreateAuthorInput", "author { id }", input("name", missing)));
    }

    private String tag(String name) {
        return tags.computeIfAbsent(name, missing -> mutate("createTag", "CreateTagInput", "tag { id }", input("name", missing)));
    }

    /** @return the id of what the mutation wrote */
    private String mutate(String mutation, String type, String selection, Map<String, Object> input) {
        Map<?, ?> payload = payload(mutation, type, selection, input);
        return (String) ((Map<?, ?>) payload.get(selection.substring(0, selection.indexOf(' ')))).get("id");
    }

    private Map<?, ?> payload(String mutation, String type, String selection, Map<String, Object> input) {
        String document = "mutation($input: %s!) { %s(input: $input) { %s userErrors { code message path } } }"
                .formatted(type, mutation, selection);
        Map<?, ?> payload = (Map<?, ?>) client.run(caller, document, Map.of("input", input)).get(mutation);
        List<?> refused = (List<?>) payload.get("userErrors");
        if (!refused.isEmpty()) throw new IllegalStateException("The demo was refused: " + mutation + " " + refused);
        return payload;
    }

    static Map<String, Object> text(String language, String value) {
        return input("language", language, "value", value);
    }

    /** Names and values in turn; null values are left out. */
    static Map<String, Object> input(Object... fields) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) if (fields[i + 1] != null) input.put((String) fields[i], fields[i + 1]);
        return input;
    }

    private static List<String> orEmpty(List<String> names) {
        return names == null ? List.of() : names;
    }
}
