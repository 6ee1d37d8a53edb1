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
import org.jarida.shared.persistence.Row;
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
    private final Remembered<Question, List<Named>> names;

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
        return list(perspective, columns -> "select " + columns + " from " + table(perspective)
                + " p join article a on a.id = p.article_id " + REVISION + where, parameters);
    }

    /** @param list its statement, given the columns */
    List<ArticleRow> list(Perspective perspective, Function<String, String> list, Map<String, Object> parameters) {
        String sql = list.apply(ArticleRows.columns(perspective == Perspective.DRAFT));
        return perspective == Perspective.PUBLISHED && shown.mayBeUsed()
                ? shown(sql, parameters, row -> null).stream().map(Listed::card).toList() : rows(sql, parameters);
    }

    /** Lists of several terms, each in its order. @param lists their statement, given the columns; {@code term} says whose */
    Map<UUID, List<ArticleRow>> listsByTerm(Perspective perspective, Function<String, String> lists,
                                            Map<String, Object> parameters) {
        String sql = lists.apply(ArticleRows.columns(perspective == Perspective.DRAFT));
        Stream<Listed> listed = perspective == Perspective.PUBLISHED && shown.mayBeUsed()
                ? shown(sql, parameters, row -> row.uuid("term")).stream()
                : query(sql, parameters).map(row -> new Listed(row.uuid("term"), rows.read(row)));
        Map<UUID, List<ArticleRow>> found = new HashMap<>();
        listed.forEach(it -> found.computeIfAbsent(it.term(), term -> new ArrayList<>()).add(it.card()));
        return found;
    }

    /** What is named is remembered until an article is published or taken back, or a term changes; cards for longer. */
    private List<Listed> shown(String sql, Map<String, Object> parameters, Function<Row, UUID> term) {
        Map<UUID, ArticleRow> cards = new HashMap<>();
        PlainSql.Reader<Named> reading = result -> {
            Row row = Row.of(result);
            Named named = Named.of(row, term.apply(row));
            cards.put(named.articleId(), shown.card(named.key(), () -> rows.read(row)));
            return named;
        };
        List<Named> named = Question.mayBeRemembered(sql, parameters)
                ? names.get(Question.of(sql, parameters), question -> plain.list(sql, parameters, reading))
                : plain.list(sql, parameters, reading);
        complete(cards, named);
        // One that was taken back since it was named is not shown.
        return named.stream().filter(name -> cards.containsKey(name.articleId()))
                .map(name -> new Listed(name.term(), name.now(cards.get(name.articleId())))).toList();
    }

    /** By a second statement, where names were remembered for longer than their cards. */
    private void complete(Map<UUID, ArticleRow> cards, List<Named> named) {
        List<UUID> unknown = new ArrayList<>();
        for (Named name : named)
            if (cards.computeIfAbsent(name.articleId(), id -> shown.card(name.key())) == null)
                unknown.add(name.articleId());
        if (unknown.isEmpty()) return;
        rows("select " + ArticleRows.columns(false) + " from publication p join article a on a.id = p.article_id "
                + REVISION + "where p.article_id = any(:unknown)", Map.of("unknown", unknown.toArray(UUID[]::new)))
                .forEach(card -> cards.put(card.id(), shown.card(ShownArticles.Key.of(card), () -> card)));
    }

    private List<ArticleRow> rows(String sql, Map<String, Object> parameters) {
        return query(sql, parameters).map(rows::read).toList();
    }

    private Stream<Row> query(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(Row::of);
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
        query(BODIES, bodiesOf(revisionIds)).forEach(row -> bodies.put(row.uuid("id"),
                StoredBody.of(row.text("body"), row.text("html"), row.text("plain_text"))));
        return bodies;
    }

    private static Map<String, Object> bodiesOf(Collection<UUID> revisionIds) {
        return Map.of("renderer", Rendition.VERSION, "ids", revisionIds.toArray(UUID[]::new));
    }

    private record BodyOf(UUID revisionId, StoredBody body) {
        static BodyOf of(ResultSet row) throws SQLException {
            return new BodyOf(row.getObject(1, UUID.class), StoredBody.of(row.getString(2), row.getString(3), row.getString(4)));
        }
    }

    /** What a list or a slug leads to. @param term whose list it is in; null for a single list */
    private record Named(UUID term, UUID articleId, ShownArticles.Key key, ArticleState state, UUID workingRevisionId,
                         UUID translationGroupId, String legacyId) {
        static Named of(Row row, UUID term) {
            return new Named(term, row.uuid("id"),
                    new ShownArticles.Key(row.uuid("revision_id"), row.number("version")),
                    row.constant("state", ArticleState.class), row.uuid("working_revision_id"),
                    row.uuid("translation_group_id"), row.text("legacy_id"));
        }

        /** What may change without another publication is not the card's. */
        ArticleRow now(ArticleRow card) {
            return card.with(workingRevisionId, state, translationGroupId, legacyId);
        }
    }

    private record Listed(UUID term, ArticleRow card) {}

    static String table(Perspective perspective) {
        return perspective == Perspective.DRAFT ? "draft" : "publication";
    }
}
