package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jarida.richtext.StoredHtml;
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

    private static final String BLOCKS = "select r.id, cast(r.body as text) from article_revision r where r.id = any(:ids)";
    private static final String BODIES = """
            select r.id, cast(r.body as text), p.html from article_revision r
            left join publication p on p.revision_id = r.id and p.renderer_version = :renderer where r.id = any(:ids)""";

    private static final String REVISION = "join article_revision r on r.id = p.revision_id ";

    private final EntityManager entities;
    private final ShownArticles shown;
    private final PlainSql plain;
    private final Remembered<Question, List<Named>> names;

    ArticleReader(EntityManager entities, ShownArticles shown, PlainSql plain, Memory memory) {
        this.entities = entities;
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
        return perspective == Perspective.PUBLISHED && shown.mayBeUsed()
                ? shown(list, parameters, row -> null).stream().map(Listed::card).toList()
                : rows(list.apply(ArticleRows.columns(perspective == Perspective.DRAFT)), parameters);
    }

    /** Lists of several terms, each in its order. @param lists their statement, given the columns; {@code term} says whose */
    Map<UUID, List<ArticleRow>> listsByTerm(Perspective perspective, Function<String, String> lists,
                                            Map<String, Object> parameters) {
        List<Listed> listed = perspective == Perspective.PUBLISHED && shown.mayBeUsed()
                ? shown(lists, parameters, row -> row.uuid("term"))
                : plain.list(lists.apply(ArticleRows.columns(perspective == Perspective.DRAFT)), parameters, row -> new Listed(row.getObject("term", UUID.class), ArticleRows.read(row)));
        Map<UUID, List<ArticleRow>> found = new HashMap<>();
        listed.forEach(it -> found.computeIfAbsent(it.term(), term -> new ArrayList<>()).add(it.card()));
        return found;
    }

    /** What is named is remembered until an article is published or taken back, or a term changes; cards for longer. */
    private List<Listed> shown(Function<String, String> list, Map<String, Object> parameters, Function<Row, UUID> term) {
        Map<UUID, ArticleRow> cards = new HashMap<>();
        PlainSql.Reader<Named> reading = result -> {
            Row row = new Row(result);
            Named named = Named.of(row, term.apply(row));
            cards.put(named.articleId(), shown.card(named.key(), () -> ArticleRows.read(result)));
            return named;
        };
        Supplier<List<Named>> read = () -> plain.list(list.apply(ArticleRows.columns(false)), parameters, reading);
        String key = list.apply(""); // the columns are the same in all
        List<Named> named = Question.mayBeRemembered(key, parameters)
                ? names.get(Question.of(key, parameters), question -> read.get()) : read.get();
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
        return plain.list(sql, parameters, ArticleRows::read);
    }

    /**
     * Of bodies, as this renderer made it for the public; nothing where it is to be made anew.
     *
     * @param blocks take up those that were read beside it: who asks for both shall not ask twice
     */
    Map<UUID, StoredHtml> htmls(Collection<UUID> revisionIds, Perspective perspective, Map<UUID, String> blocks) {
        if (perspective == Perspective.DRAFT) return Map.of();
        return shown.mayBeUsed() ? shown.htmls(revisionIds, unknown -> htmls(unknown, blocks)) : htmls(revisionIds, blocks);
    }

    private Map<UUID, StoredHtml> htmls(Collection<? extends UUID> revisionIds, Map<UUID, String> blocks) {
        Map<UUID, StoredHtml> htmls = new HashMap<>();
        plain.list(BODIES, Map.of("renderer", Rendition.VERSION, "ids", revisionIds.toArray(UUID[]::new)), row -> {
            UUID id = row.getObject(1, UUID.class);
            String html = row.getString(3);
            if (html != null) htmls.put(id, StoredHtml.of(html));
            return blocks.put(id, row.getString(2));
        });
        return htmls;
    }

    /** Of bodies. */
    Map<UUID, String> blocks(Collection<UUID> revisionIds, Perspective perspective) {
        return perspective == Perspective.PUBLISHED && shown.mayBeUsed() ? shown.blocks(revisionIds, this::blocks)
                : blocks(revisionIds);
    }

    private Map<UUID, String> blocks(Collection<? extends UUID> revisionIds) {
        Map<UUID, String> blocks = new HashMap<>();
        plain.list(BLOCKS, Map.of("ids", revisionIds.toArray(UUID[]::new)),
                row -> blocks.put(row.getObject(1, UUID.class), row.getString(2)));
        return blocks;
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
