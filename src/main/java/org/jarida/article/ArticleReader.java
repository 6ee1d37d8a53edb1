package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.shared.cache.Memory;
import org.jarida.shared.cache.Remembered;
import org.jarida.shared.cache.Topic;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.persistence.PlainSql;
import org.jarida.slug.Space;
import org.jarida.text.Fold;

/** Articles by what names them, in a perspective: the published one starts from publications, so it has no drafts to leak. */
@ApplicationScoped
class ArticleReader {
    private static final int BYTES_REMEMBERED = 12 << 20, BYTES_A_NAME = 280;

    private static final String BODIES = """
            select r.id, cast(r.body as text) as body, p.html, p.plain_text
            from article_revision r
            left join publication p on p.revision_id = r.id and p.renderer_version = :renderer
            where r.id = any(:ids)""";

    private static final String REVISION = "join article_revision r on r.id = p.revision_id ";

    private final EntityManager entities;
    private final ArticleRows rows;
    private final ShownArticles shown;
    private final PlainSql plain;
    private final Remembered<Question, List<NamedOf>> names;

    ArticleReader(EntityManager entities, ArticleRows rows, ShownArticles shown, PlainSql plain, Memory memory) {
        this.entities = entities;
        this.rows = rows;
        this.shown = shown;
        this.plain = plain;
        this.names = memory.ofBytes(BYTES_REMEMBERED,
                (question, named) -> question.bytes() + BYTES_A_NAME * named.size(), Topic.PUBLICATION, Topic.CATEGORY, Topic.TAG, Topic.AUTHOR);
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
        String from = " from " + table(perspective) + " p join article a on a.id = p.article_id ";
        return perspective == Perspective.PUBLISHED && shown.mayBeUsed()
                ? shown("select " + ArticleRows.NAMED + from + where, parameters)
                : rows("select " + ArticleRows.columns(perspective == Perspective.DRAFT) + from + REVISION + where, parameters);
    }

    /** @param list its statement, given the columns */
    List<ArticleRow> list(Perspective perspective, Function<String, String> list, Map<String, Object> parameters) {
        return perspective == Perspective.PUBLISHED && shown.mayBeUsed() ? shown(list.apply(ArticleRows.NAMED), parameters)
                : rows(list.apply(ArticleRows.columns(perspective == Perspective.DRAFT)), parameters);
    }

    /** Lists of several terms, each in its order. @param lists their statement, given the columns; {@code term} says whose */
    Map<UUID, List<ArticleRow>> listsByTerm(Perspective perspective, Function<String, String> lists,
                                            Map<String, Object> parameters) {
        Map<UUID, List<ArticleRow>> found = new HashMap<>();
        if (perspective == Perspective.PUBLISHED && shown.mayBeUsed()) {
            List<NamedOf> named = named(lists.apply(ArticleRows.NAMED), parameters, NamedOf::ofTerm);
            Map<UUID, ArticleRow> cards = cards(named.stream().map(NamedOf::named).distinct().toList());
            named.stream().filter(name -> cards.containsKey(name.named().articleId())).forEach(name ->
                    found.computeIfAbsent(name.term(), term -> new ArrayList<>()).add(cards.get(name.named().articleId())));
        } else {
            query(lists.apply(ArticleRows.columns(perspective == Perspective.DRAFT)), parameters).forEach(tuple ->
                    found.computeIfAbsent(tuple.get("term", UUID.class), term -> new ArrayList<>()).add(rows.read(tuple)));
        }
        return found;
    }

    private List<ArticleRow> shown(String sql, Map<String, Object> parameters) {
        List<Named> named = named(sql, parameters, NamedOf::of).stream().map(NamedOf::named).toList();
        Map<UUID, ArticleRow> cards = cards(named);
        // One that was taken back between the two statements is not shown.
        return named.stream().map(name -> cards.get(name.articleId())).filter(card -> card != null).toList();
    }

    /** Remembered until an article is published or taken back, or a term changes. */
    private List<NamedOf> named(String sql, Map<String, Object> parameters, PlainSql.Reader<NamedOf> reading) {
        return Question.mayBeRemembered(sql, parameters)
                ? names.get(Question.of(sql, parameters), question -> plain.list(sql, parameters, reading))
                : plain.list(sql, parameters, reading);
    }

    /** By article: what is remembered costs nothing more, a second statement brings the rest. */
    private Map<UUID, ArticleRow> cards(List<Named> named) {
        Map<UUID, ArticleRow> cards = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (Named name : named) {
            ArticleRow card = shown.card(name.key());
            if (card == null) unknown.add(name.articleId());
            else cards.put(name.articleId(), name.now(card));
        }
        if (!unknown.isEmpty()) {
            rows("select " + ArticleRows.columns(false) + " from publication p join article a on a.id = p.article_id " + REVISION
                    + "where p.article_id = any(:unknown)", Map.of("unknown", unknown.toArray(UUID[]::new))).forEach(card -> {
                        shown.keep(card);
                        cards.put(card.id(), card);
                    });
        }
        return cards;
    }

    private List<ArticleRow> rows(String sql, Map<String, Object> parameters) {
        return query(sql, parameters).map(rows::read).toList();
    }

    private Stream<Tuple> query(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    /** What bodies are shown from: the blocks, and what this renderer made of them for the public; made anew otherwise. */
    Map<UUID, StoredBody> bodies(Collection<UUID> revisionIds, Perspective perspective) {
        if (perspective == Perspective.DRAFT || !shown.mayBeUsed()) return bodies(revisionIds);
        Map<UUID, StoredBody> bodies = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : revisionIds) {
            StoredBody body = shown.body(id);
            if (body == null) unknown.add(id);
            else bodies.put(id, body);
        }
        if (!unknown.isEmpty()) {
            plain.list(BODIES, bodiesOf(unknown), BodyOf::of).forEach(read -> {
                shown.keep(read.revisionId(), read.body());
                bodies.put(read.revisionId(), read.body());
            });
        }
        return bodies;
    }

    private Map<UUID, StoredBody> bodies(Collection<UUID> revisionIds) {
        Map<UUID, StoredBody> bodies = new HashMap<>();
        query(BODIES, bodiesOf(revisionIds)).forEach(tuple ->
                bodies.put(tuple.get("id", UUID.class), new StoredBody(tuple.get("body", String.class),
                        tuple.get("html", String.class), tuple.get("plain_text", String.class))));
        return bodies;
    }

    private static Map<String, Object> bodiesOf(Collection<UUID> revisionIds) {
        return Map.of("renderer", Rendition.VERSION, "ids", revisionIds.toArray(UUID[]::new));
    }

    private record BodyOf(UUID revisionId, StoredBody body) {
        static BodyOf of(ResultSet row) throws SQLException {
            return new BodyOf(row.getObject(1, UUID.class), new StoredBody(row.getString(2), row.getString(3), row.getString(4)));
        }
    }

    /** What a list or a slug leads to. */
    private record Named(UUID articleId, ShownArticles.Key key, ArticleState state, UUID workingRevisionId,
                         UUID translationGroupId, String legacyId) {
        static Named of(ResultSet row) throws SQLException {
            return new Named(row.getObject(1, UUID.class), new ShownArticles.Key(row.getObject(2, UUID.class), row.getInt(3)),
                    ArticleState.valueOf(row.getString(4)), row.getObject(5, UUID.class), row.getObject(6, UUID.class),
                    row.getString(7));
        }

        ArticleRow now(ArticleRow card) {
            return card.with(workingRevisionId, state, translationGroupId, legacyId);
        }
    }

    /** @param term whose list it is in; null for a single list */
    private record NamedOf(UUID term, Named named) {
        static NamedOf of(ResultSet row) throws SQLException {
            return new NamedOf(null, Named.of(row));
        }

        static NamedOf ofTerm(ResultSet row) throws SQLException {
            return new NamedOf(row.getObject("term", UUID.class), Named.of(row));
        }
    }

    static String table(Perspective perspective) {
        return perspective == Perspective.DRAFT ? "draft" : "publication";
    }
}
