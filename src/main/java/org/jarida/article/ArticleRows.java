package org.jarida.article;

import java.sql.ResultSet;
import org.jarida.shared.persistence.Row;

/** The columns of a card, and how they become one. {@code p} is the perspective's table, {@code a} article, {@code r} revision. */
final class ArticleRows {
    private static final String CARD = """
            a.id, p.revision_id, %s as live_revision_id, a.working_revision_id, p.version, a.state, p.language,
            a.translation_group_id, a.legacy_id, a.created_by, a.created_at, p.updated_at, p.first_published_at,
            p.published_at, p.modified_at, p.excerpt as shown_excerpt, p.word_count, p.reading_minutes,
            r.kind, r.kicker, r.headline, r.short_headline, r.deck, r.excerpt, r.dateline, r.slug, r.canonical_url, r.source,
            r.byline, r.primary_section_id, r.section_ids, r.tag_ids, r.priority, r.breaking_until, r.seo, r.lead_media""";

    private static final String DRAFTS =
            CARD.formatted("(select live.revision_id from publication live where live.article_id = a.id)");
    private static final String PUBLISHED = CARD.formatted("p.revision_id");

    private ArticleRows() {}

    static String columns(boolean drafts) {
        return drafts ? DRAFTS : PUBLISHED;
    }

    static ArticleRow read(ResultSet columns) {
        Row row = new Row(columns);
        return new ArticleRow(row.uuid("id"), row.uuid("revision_id"), row.uuid("live_revision_id"),
                row.uuid("working_revision_id"), row.number("version"), row.constant("state", ArticleState.class),
                row.text("language"), row.uuid("translation_group_id"), row.text("legacy_id"), row.uuid("created_by"),
                row.instant("created_at"), row.instant("updated_at"), row.instant("first_published_at"),
                row.instant("published_at"), row.instant("modified_at"), ArticleContent.read(row), rendition(row));
    }

    private static Rendition rendition(Row row) {
        String excerpt = row.text("shown_excerpt");
        return excerpt == null ? null
                : new Rendition(null, excerpt, row.number("word_count"), row.number("reading_minutes"));
    }
}
