package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.Writes;

/** Keeps the index tables: written with the event that says where an article stands now and stood before. */
@ApplicationScoped
class ArticleLists {
    private static final ArticlePlace NOWHERE = new ArticlePlace(null, null, null, List.of(), List.of(), List.of(), List.of());
    private static final String LEAVE = "delete from %s where article_id = :article and term_id <> all(:terms)";
    /** Dates change with every event. */
    private static final String ENTER = """
            insert into %s (term_id, article_id, language, published_at, updated_at)
            select term, a.id, a.language, a.published_at, a.updated_at from article a cross join unnest(:terms) term where a.id = :article
            on conflict (article_id, term_id) do update
               set language = excluded.language, published_at = excluded.published_at, updated_at = excluded.updated_at""";
    private static final String ENTER_SECTIONS = """
            insert into %s (term_id, article_id, language, direct, published_at, updated_at)
            select term, a.id, a.language, term = any(:direct), a.published_at, a.updated_at
            from article a cross join unnest(:terms) term where a.id = :article
            on conflict (article_id, term_id) do update set language = excluded.language, direct = excluded.direct,
               published_at = excluded.published_at, updated_at = excluded.updated_at""";

    private final Writes writes;

    ArticleLists(Writes writes) {
        this.writes = writes;
    }

    /** Its rows go with an article that is purged, and with the publication of one that is withdrawn. */
    void follow(@Observes ArticleEvent event) {
        UUID article = event.articleId();
        if (event instanceof ArticleCreated it) list("draft", article, NOWHERE, it.draft());
        if (event instanceof ArticleUpdated it) list("draft", article, it.draftBefore(), it.draft());
        if (event instanceof ArticleReviewed it) list("draft", article, it.draft(), it.draft());
        if (event instanceof ArticleUnpublished it) list("draft", article, it.draft(), it.draft());
        if (event instanceof ArticleTrashed it) list("draft", article, it.draft(), NOWHERE);
        if (event instanceof ArticleRestored it) list("draft", article, NOWHERE, it.draft());
        if (event instanceof ArticlePublished it) {
            list("draft", article, it.place(), it.place());
            list("publication", article, it.placeBefore() == null ? NOWHERE : it.placeBefore(), it.place());
        }
    }

    private void list(String perspective, UUID article, ArticlePlace before, ArticlePlace now) {
        list(perspective + "_section", ENTER_SECTIONS, article, before.lists(), now.lists(), now.sections());
        list(perspective + "_tag", ENTER, article, before.tags(), now.tags(), List.of());
        list(perspective + "_author", ENTER, article, before.authors(), now.authors(), List.of());
    }

    private void list(String table, String enter, UUID article, List<String> before, List<String> now, List<String> direct) {
        Map<String, Object> parameters = Map.of("article", article, "terms", uuids(now), "direct", uuids(direct));
        if (!now.containsAll(before)) writes.add(LEAVE.formatted(table), parameters);
        if (!now.isEmpty()) writes.add(enter.formatted(table), parameters);
    }

    private static UUID[] uuids(List<String> nodeIds) {
        return nodeIds.stream().map(id -> NodeId.parse(id).orElseThrow().uuid()).toArray(UUID[]::new);
    }
}
