package org.jarida.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jarida.richtext.MediaUse;
import org.jarida.shared.persistence.Row;

/** The columns of a card, and how they become one. {@code p} is the perspective's table, {@code a} article, {@code r} revision. */
@ApplicationScoped
class ArticleRows {
    private static final String CARD = """
            a.id, p.revision_id, %s as live_revision_id, a.working_revision_id, p.version, a.state, p.language,
            a.translation_group_id, a.legacy_id, a.created_by, a.created_at, p.updated_at, p.first_published_at,
            p.published_at, p.modified_at, p.excerpt as shown_excerpt, p.word_count, p.reading_minutes,
            r.kind, r.kicker, r.headline, r.short_headline, r.deck, r.excerpt, r.dateline, r.slug, r.canonical_url, r.source,
            cast(r.byline as text) as byline, r.primary_section_id, r.section_ids, r.tag_ids, r.priority, r.breaking_until,
            cast(r.seo as text) as seo, cast(r.lead_media as text) as lead_media""";

    private final ObjectMapper json;

    ArticleRows(ObjectMapper json) {
        this.json = json;
    }

    static String columns(boolean drafts) {
        return CARD.formatted(drafts ? "(select live.revision_id from publication live where live.article_id = a.id)" : "p.revision_id");
    }

    ArticleRow read(Row row) {
        return new ArticleRow(row.uuid("id"), row.uuid("revision_id"), row.uuid("live_revision_id"),
                row.uuid("working_revision_id"), row.number("version"), row.constant("state", ArticleState.class),
                row.text("language"), row.uuid("translation_group_id"), row.text("legacy_id"), row.uuid("created_by"),
                row.instant("created_at"), row.instant("updated_at"), row.instant("first_published_at"),
                row.instant("published_at"), row.instant("modified_at"), content(row), rendition(row));
    }

    private ArticleContent content(Row row) {
        return new ArticleContent(row.constant("kind", ArticleKind.class), row.text("kicker"), row.text("headline"),
                row.text("short_headline"), row.text("deck"), row.text("excerpt"), row.text("dateline"), row.text("slug"),
                row.text("canonical_url"), row.text("source"), byline(row.text("byline")), row.uuid("primary_section_id"),
                row.uuids("section_ids"), row.uuids("tag_ids"), leadMedia(row.text("lead_media")),
                row.constant("priority", Priority.class), row.instant("breaking_until"),
                parse(row.text("seo"), new TypeReference<SeoContent>() {}));
    }

    private static Rendition rendition(Row row) {
        String excerpt = row.text("shown_excerpt");
        return excerpt == null ? null
                : new Rendition(null, null, excerpt, row.number("word_count"), row.number("reading_minutes"));
    }

    private List<Credit> byline(String stored) {
        return stored.equals("[]") ? List.of() : parse(stored, new TypeReference<List<Credit>>() {});
    }

    private MediaUse leadMedia(String stored) {
        return stored == null ? null : parse(stored, new TypeReference<MediaUse>() {});
    }

    private <T> T parse(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A revision holds what this version cannot read", e);
        }
    }
}
