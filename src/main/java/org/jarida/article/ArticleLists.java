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
    private static final String ENTER = """
            insert into %s (term_id, article_id, language, published_at, updated_at)
            select term, a.id, a.language, a.published_at, a.updated_at from article a cross join unnest(:terms) term where a.id = :article""";
    private static final String ENTER_SECTIONS = """
            insert into %s (term_id, article_id, language, direct, published_at, updated_at)
            select term, a.id, a.language, term = any(:direct), a.published_at, a.updated_at
            from article a cross join unnest(:terms) term where a.id = :article""";
    /** Dates change with every event. */
    private static final String OR_STAY = """

            on conflict (article_id, term_id) do update
               set language = excluded.language, published_at = excluded.published_at, updated_at = excluded.updated_at""";
    private static final String OR_STAY_IN_SECTIONS = OR_STAY + ", direct = excluded.direct";
    private static final String STAY = """
            update %s list set language = a.language, published_at = a.published_at, updated_at = a.updated_at
            from article a where a.id = :article and list.article_id = :article""";
    private static final String STAY_IN_SECTIONS = STAY.replace("set ", "set direct = term_id = any(:direct), ");

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
        list(perspective + "_section", article, before.lists(), now.lists(), now.sections());
        list(perspective + "_tag", article, before.tags(), now.tags(), null);
        list(perspective + "_author", article, before.authors(), now.authors(), null);
    }

    /** @param direct the sections that an editor named; null for another list */
    private void list(String table, UUID article, List<String> before, List<String> now, List<String> direct) {
        boolean sections = direct != null, leaves = !now.containsAll(before), enters = !before.containsAll(now);
        Map<String, Object> parameters = Map.of("article", article, "terms", uuids(now), "direct", uuids(sections ? direct : List.of()));
        String enter = sections ? ENTER_SECTIONS : ENTER;
        if (leaves) writes.add(LEAVE.formatted(table), parameters);
        if (now.isEmpty()) return;
        if (before.isEmpty()) writes.add(enter.formatted(table), parameters);
        else if (leaves || enters) writes.add((enter + (sections ? OR_STAY_IN_SECTIONS : OR_STAY)).formatted(table), parameters);
        else writes.add((sections ? STAY_IN_SECTIONS : STAY).formatted(table), parameters);
    }

    private static UUID[] uuids(List<String> nodeIds) {
        return nodeIds.stream().map(id -> NodeId.parse(id).orElseThrow().uuid()).toArray(UUID[]::new);
    }
}
