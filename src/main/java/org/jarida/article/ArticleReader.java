package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.Perspective;
import org.jarida.slug.Space;
import org.jarida.text.Fold;

/** Articles by what names them, in a perspective: the published one starts from publications, so it has no drafts to leak. */
@ApplicationScoped
class ArticleReader {
    private final EntityManager entities;
    private final ArticleRows rows;

    ArticleReader(EntityManager entities, ArticleRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    Optional<ArticleRow> byId(UUID id, Perspective perspective) {
        return select(perspective, "where a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<ArticleRow> byLegacyId(String legacyId, Perspective perspective) {
        return select(perspective, "where a.legacy_id = :legacyId", Map.of("legacyId", legacyId)).stream().findFirst();
    }

    /** The one that a slug leads to in the perspective: any spelling of it, the current one or a former. */
    Optional<ArticleRow> bySlug(String slug, Perspective perspective) {
        return select(perspective, """
                where a.id = (select s.owner_id from slug s where s.space = :space and s.fold = :fold and (s.seen or :drafts))""",
                Map.of("space", Space.ARTICLE.key(), "fold", Fold.fold(slug), "drafts", perspective == Perspective.DRAFT))
                .stream().findFirst();
    }

    /** Those that are at these slugs now, in any spelling; what a slug was or will be does not count. */
    List<UUID> bySlugs(Collection<String> slugs, Perspective perspective) {
        Set<String> folds = slugs.stream().map(Fold::fold).collect(Collectors.toSet());
        List<?> found = entities.createNativeQuery("""
                        select p.article_id, p.slug from slug s join %s p on p.article_id = s.owner_id
                        where s.space = :space and s.fold = any(:folds)""".formatted(table(perspective)), Object[].class)
                .setParameter("space", Space.ARTICLE.key()).setParameter("folds", folds.toArray(String[]::new)).getResultList();
        return found.stream().map(Object[].class::cast).filter(row -> folds.contains(Fold.fold((String) row[1])))
                .map(row -> (UUID) row[0]).distinct().toList();
    }

    List<ArticleRow> byIds(Collection<UUID> ids, Perspective perspective) {
        return select(perspective, "where a.id = any(:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** The other members of translation groups, ordered by language; in the draft perspective without the trash. */
    List<ArticleRow> byTranslationGroups(Collection<UUID> groups, Perspective perspective) {
        return select(perspective, "where a.translation_group_id = any(:groups) and a.state <> 'TRASHED' order by a.language",
                Map.of("groups", groups.toArray(UUID[]::new)));
    }

    List<ArticleRow> select(Perspective perspective, String where, Map<String, Object> parameters) {
        String table = table(perspective);
        return rows("select " + ArticleRows.columns(perspective == Perspective.DRAFT) + " from " + table + """
                 p join article a on a.id = p.article_id join article_revision r on r.id = p.revision_id
                """ + where, parameters);
    }

    List<ArticleRow> rows(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(tuple -> rows.read((Tuple) tuple)).toList();
    }

    /** What bodies are shown from: the blocks, and what this renderer made of them for the public; made anew otherwise. */
    Map<UUID, StoredBody> bodies(Collection<UUID> revisionIds) {
        List<?> found = entities.createNativeQuery("""
                        select r.id, cast(r.body as text) as body, p.html, p.plain_text
                        from article_revision r
                        left join publication p on p.revision_id = r.id and p.renderer_version = :renderer
                        where r.id = any(:ids)""", Tuple.class)
                .setParameter("renderer", Rendition.VERSION).setParameter("ids", revisionIds.toArray(UUID[]::new)).getResultList();
        Map<UUID, StoredBody> bodies = new HashMap<>();
        for (Object row : found) {
            Tuple tuple = (Tuple) row;
            bodies.put(tuple.get("id", UUID.class), new StoredBody(tuple.get("body", String.class),
                    tuple.get("html", String.class), tuple.get("plain_text", String.class)));
        }
        return bodies;
    }

    static String table(Perspective perspective) {
        return perspective == Perspective.DRAFT ? "draft" : "publication";
    }
}
