package org.jarida.demo;

import static org.jarida.demo.DemoDesk.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes articles and what leads to them. */
class DemoArticles {
    private static final Pattern LINK = Pattern.compile("/\\?p=([0-9]+)");

    private final DemoDesk desk, author;
    private final DemoTerms terms;
    private final DemoDates dates;
    private final Map<String, String> ids = new HashMap<>(), paths = new HashMap<>();

    /** @param author whose drafts are not yet an editor's */
    DemoArticles(DemoDesk desk, DemoDesk author, DemoTerms terms, DemoDates dates) {
        this.desk = desk;
        this.author = author;
        this.terms = terms;
        this.dates = dates;
    }

    void publish(DemoArticle article) {
        Map<?, ?> live = publish(create(desk, article), article);
        if (article.formerSlug() != null) {
            Map<String, Object> data = new HashMap<>();
            data.put("slug", null);
            live = publish(desk.mutate("updateArticle", "article { id version }", input("id", live.get("id"),
                    "expectedVersion", live.get("version"), "data", data)), article);
        }
        paths.put(article.legacyId(), (String) live.get("path"));
    }

    void keepFromReaders(DemoArticle article) {
        switch (article.state()) {
            case "DRAFT" -> create(author, article);
            case "IN_REVIEW" -> submit(create(author, article));
            case "APPROVED" -> move(desk, "approveArticle", "ArticleActionInput", submit(create(author, article)));
            case "TRASHED" -> move(desk, "trashArticle", "ArticleActionInput", publish(create(desk, article), article));
            default -> throw new IllegalStateException("Nothing is kept from readers as " + article.state());
        }
    }

    private Map<?, ?> submit(Map<?, ?> draft) {
        return move(author, "submitArticleForReview", "SubmitArticleInput", draft);
    }

    private static Map<?, ?> move(DemoDesk by, String mutation, String type, Map<?, ?> article) {
        return by.mutate(mutation, type, "article { id version }",
                input("id", article.get("id"), "expectedVersion", article.get("version")));
    }

    void redirect(DemoRedirect redirect) {
        desk.mutate("createRedirect", "redirect { id }", input("from", redirect.from(), "status", redirect.status(),
                "to", LINK.matcher(redirect.to()).replaceAll(link -> paths.get(link.group(1)))));
    }

    private Map<?, ?> create(DemoDesk by, DemoArticle article) {
        Map<String, Object> data = input("legacyId", article.legacyId(), "language", article.language(),
                "kind", article.kind(), "priority", article.priority(), "slug", article.formerSlug(), "headline", article.title(),
                "kicker", article.kicker(), "deck", article.deck(), "dateline", article.dateline(),
                "primarySectionId", terms.category(article.category()),
                "sectionIds", article.sections().stream().map(terms::category).toList(),
                "byline", article.byline().stream().map(terms::credit).toList(), "tagIds", terms.tags(article.tags()),
                "translationOf", ids.get(article.translationOf()),
                "breakingUntil", dates.breakingUntil(article.breakingHours()),
                "leadMedia", article.leadMedia(), "body", Map.of("html", linked(article.bodyHtml())));
        Map<?, ?> made = by.mutate("createArticle", "article { id version }", input("data", data));
        ids.put(article.legacyId(), (String) made.get("id"));
        return made;
    }

    private Map<?, ?> publish(Map<?, ?> article, DemoArticle written) {
        return desk.mutate("publishArticle", "article { id version path }", input("id", article.get("id"),
                "expectedVersion", article.get("version"), "publishedAt", dates.moved(written.publishedAt())));
    }

    private String linked(String html) {
        return LINK.matcher(html).replaceAll(link -> "jarida:" + ids.get(link.group(1)));
    }
}
