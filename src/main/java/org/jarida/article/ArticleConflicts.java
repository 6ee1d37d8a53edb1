package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jarida.richtext.Body;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.PlainText;
import org.jarida.richtext.ReadMedia;
import org.jarida.shared.error.FieldConflict;
import org.jarida.shared.graphql.Given;

/** What a writer who saw an older version would overwrite: fields that both changed, to different values. */
@ApplicationScoped
class ArticleConflicts {
    private static final String LEAD = "leadMedia";

    private final RevisionRepository revisions;
    private final ReadBody bodies;
    private final ReadMedia leadMedia;

    ArticleConflicts(RevisionRepository revisions, ReadBody bodies, ReadMedia leadMedia) {
        this.revisions = revisions;
        this.bodies = bodies;
        this.leadMedia = leadMedia;
    }

    /** @param seen the version that the writer saw; nothing is told of a version that never was */
    List<FieldConflict> of(OpenArticle open, int seen, ArticleDataInput data, Given given) {
        ArticleRevision base = revisions.find("articleId = ?1 and articleVersion <= ?2 order by number desc", open.article().id(), seen)
                .firstResult();
        if (base == null || seen > open.article().version()) return List.of();
        Map<String, String> theirs = texts(open.working()), before = texts(base);
        Map<String, String> yours = new LinkedHashMap<>(theirs);
        given.raw().forEach((field, value) -> yours.computeIfPresent(field, (name, text) -> value == null ? "" : value.toString()));
        if (given.has("body")) yours.put("body", PlainText.of(bodies.of(data.body(), Body.fromJson(open.working().body()))));
        if (given.has(LEAD)) put(yours, leadMedia.of(data.leadMedia(), "data", "leadMedia"));
        List<FieldConflict> conflicts = new ArrayList<>();
        theirs.forEach((field, now) -> {
            boolean bothChanged = !now.equals(before.get(field)) && given.has(sent(field)) && !now.equals(yours.get(field));
            if (bothChanged) conflicts.add(new FieldConflict("data." + field, shown(before, field), shown(theirs, field), shown(yours, field)));
        });
        return conflicts;
    }

    private static Map<String, String> texts(ArticleRevision revision) {
        ArticleContent content = revision.content();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", content.kind().name());
        texts.put("kicker", text(content.kicker()));
        texts.put("headline", text(content.headline()));
        texts.put("shortHeadline", text(content.shortHeadline()));
        texts.put("deck", text(content.deck()));
        texts.put("excerpt", text(content.excerpt()));
        texts.put("dateline", text(content.dateline()));
        texts.put("slug", text(content.slug()));
        texts.put("canonicalUrl", text(content.canonicalUrl()));
        texts.put("source", text(content.source()));
        texts.put("priority", content.priority().name());
        texts.put("body", PlainText.of(Body.fromJson(revision.body())));
        put(texts, content.leadMedia());
        return texts;
    }

    /** A picture is sent whole, but its parts are told apart. */
    private static void put(Map<String, String> texts, MediaUse lead) {
        texts.put(LEAD + ".url", lead == null ? "" : text(lead.url()));
        texts.put(LEAD + ".assetId", lead == null ? "" : text(lead.assetId()));
        texts.put(LEAD + ".alt", lead == null ? "" : text(lead.alt()));
        texts.put(LEAD + ".caption", lead == null ? "" : text(lead.caption()));
        texts.put(LEAD + ".credit", lead == null ? "" : text(lead.credit()));
        texts.put(LEAD + ".focalPoint", lead == null ? "" : lead.focalX() + " " + lead.focalY());
    }

    private static String sent(String field) {
        return field.startsWith(LEAD + ".") ? LEAD : field;
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String shown(Map<String, String> texts, String field) {
        String text = texts.get(field);
        return text == null || text.isEmpty() ? null : text;
    }
}
