package org.jarida.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;
import org.jarida.text.Fold;

/** The rows that creating and publishing one article leaves behind, made by the classes that make them for the API. */
public record BulkArticle(UUID id, UUID revisionId, UUID account, String slug, ArticleContent content, List<String> lists,
                          String path, BulkBody body, Instant created, Instant published) {
    public static final List<String> TABLES = List.of("slug (space, fold, slug, owner_id, seen, at)",
            "article (id, version, state, language, translation_group_id, working_revision_id, created_by, created_at,"
                    + " updated_at, first_published_at, published_at)",
            "article_revision (id, article_id, number, article_version, state, editor_id, created_at, kind, headline, slug,"
                    + " byline, primary_section_id, section_ids, tag_ids, priority, seo, body)",
            "publication (article_id, revision_id, version, language, slug, kind, first_published_at, published_at,"
                    + " updated_at, html, excerpt, word_count, reading_minutes, renderer_version)",
            "event (at, type, node_id, account_id, data)");

    static final String LANGUAGE = "ar";
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    /**
     * @param lists the node ids of the sections whose lists hold it
     * @param path  of its primary section
     */
    public static BulkArticle of(UUID id, UUID revisionId, UUID account, String slug, String headline, BulkBody body, UUID section,
            List<UUID> sections, List<UUID> tags, List<UUID> authors, List<String> names, List<String> lists, String path,
            Instant published) {
        List<Credit> byline = java.util.stream.IntStream.range(0, authors.size())
                .mapToObj(i -> new Credit(authors.get(i), names.get(i), CreditRole.AUTHOR)).toList();
        ArticleContent content = new ArticleContent(ArticleKind.NEWS, null, headline, null, null, null, null, slug, null, null,
                byline, section, sections, tags, null, Priority.NORMAL, null, SeoContent.NONE);
        return new BulkArticle(id, revisionId, account, slug, content, lists, path + "/" + slug, body, published.minusSeconds(600),
                published);
    }

    /** One array of columns for each row of {@link #TABLES}, in their order. */
    public List<List<Object[]>> rows() {
        UUID group = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
        Object[] slugs = {"article", Fold.fold(slug), slug, id, true, created};
        Object[] article = {id, 2, "PUBLISHED", LANGUAGE, group, revisionId, account, created, published, published, published};
        Object[] revision = {revisionId, id, 1, 1, "DRAFT", account, created, "NEWS", content.headline(), slug,
                json(content.byline()), content.primarySectionId(), content.sectionIds(), content.tagIds(), "NORMAL",
                json(content.seo()), body.json()};
        Rendition shown = body.shown();
        Object[] publication = {id, revisionId, 2, LANGUAGE, slug, "NEWS", published, published, published, shown.html(),
                shown.excerpt(), shown.wordCount(), shown.readingMinutes(), Rendition.VERSION};
        String node = NodeId.of(ArticleView.TYPE, id), shownRevision = NodeId.of(RevisionView.TYPE, revisionId);
        Object[] made = {created, "ArticleCreated", node, account, json(new ArticleCreated(node, 1, shownRevision, place()))};
        Object[] seen = {published, "ArticlePublished", node, account,
                json(new ArticlePublished(node, 2, shownRevision, null, place(), published, true))};
        return List.of(List.<Object[]>of(slugs), List.<Object[]>of(article), List.<Object[]>of(revision),
                List.<Object[]>of(publication), List.of(made, seen));
    }

    private ArticlePlace place() {
        List<String> sections = content.allSectionIds().stream().map(it -> NodeId.of("category", it)).toList();
        return new ArticlePlace(LANGUAGE, slug, path, sections, lists,
                content.tagIds().stream().map(it -> NodeId.of("tag", it)).toList(),
                content.authorIds().stream().map(it -> NodeId.of("author", it)).toList());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
