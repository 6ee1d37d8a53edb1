package org.jarida.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jarida.author.AuthorView;
import org.jarida.category.CategoryView;
import org.jarida.category.Newspaper;
import org.jarida.richtext.Body;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.References;
import org.jarida.richtext.StoredHtml;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.security.Caller;
import org.jarida.tag.TagView;

/**
 * What the articles of one list have in common: the first of them that is asked for its tags or authors, its body,
 * translations or revisions brings those of all: tags and authors by one statement, the others by one each. What nobody
 * asks for costs nothing.
 * Used by the one thread that answers the request.
 */
final class CardBatch {
    private static final String NOTHING = Body.EMPTY.toJson();

    private final List<ArticleRow> rows;
    private final Perspective perspective;
    private final ArticleSources sources;
    private CurrentTerms.Terms terms;
    private Map<UUID, StoredHtml> htmls;
    private final Map<UUID, String> blocks = new HashMap<>();
    private ArticleRow parsedRow;
    private Body parsed;
    private Map<UUID, List<ArticleView>> translations;
    private Map<UUID, RevisionView> liveRevisions;
    private References references;
    private References pictures;

    CardBatch(List<ArticleRow> rows, Perspective perspective, ArticleSources sources) {
        this.rows = rows;
        this.perspective = perspective;
        this.sources = sources;
    }

    Perspective perspective() {
        return perspective;
    }

    Newspaper newspaper() {
        return sources.newspaper().get();
    }

    Caller caller() {
        return sources.caller().get();
    }

    List<CategoryView> sections(List<UUID> ids) {
        return sources.categories().all(ids);
    }

    List<TagView> tags(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        List<TagView> shown = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            TagView tag = terms().tags().get(id);
            if (tag != null && !shown.contains(tag)) shown.add(tag); // merged ones are one
        }
        return shown;
    }

    AuthorView author(UUID id) {
        return terms().authors().get(id);
    }

    private CurrentTerms.Terms terms() {
        if (terms == null)
            terms = sources.terms().load(all(row -> row.content().tagIds()), all(row -> row.content().authorIds()));
        return terms;
    }

    /** As made when it was published; null for one that the public does not see, or by an earlier renderer. */
    StoredHtml html(ArticleRow row) {
        if (htmls == null) htmls = sources.reader().htmls(all(r -> List.of(r.revisionId())), perspective, blocks);
        return htmls.get(row.revisionId());
    }

    /** The tree, as richtext writes it. */
    String blocks(ArticleRow row) {
        if (!blocks.containsKey(row.revisionId())) {
            List<UUID> unknown = all(r -> blocks.containsKey(r.revisionId()) ? List.of() : List.of(r.revisionId()));
            blocks.putAll(sources.reader().blocks(unknown, perspective));
        }
        // A purged article has none left, and may still be answered again under an idempotency key.
        return blocks.computeIfAbsent(row.revisionId(), purged -> NOTHING);
    }

    /** Kept for one article at a time: an answer is made article by article, and trees are large. */
    Body body(ArticleRow row) {
        if (parsedRow != row) {
            parsed = Body.fromJson(blocks(row));
            parsedRow = row;
        }
        return parsed;
    }

    List<ArticleView> translations(ArticleRow row) {
        if (translations == null) {
            List<ArticleRow> members = sources.reader().byTranslationGroups(all(r -> List.of(r.translationGroupId())), perspective);
            translations = sources.views().of(members, perspective).stream()
                    .collect(Collectors.groupingBy(view -> view.row().translationGroupId()));
        }
        return translations.getOrDefault(row.translationGroupId(), List.of()).stream()
                .filter(view -> !view.row().id().equals(row.id())).toList();
    }

    RevisionView liveRevision(ArticleRow row) {
        if (row.liveRevisionId() == null) return null;
        if (liveRevisions == null) liveRevisions = sources.revisions().load(all(r -> r.liveRevisionId() == null
                ? List.of() : List.of(r.liveRevisionId())));
        return liveRevisions.get(row.liveRevisionId());
    }

    /** What the bodies link to, loaded at the first question. */
    References references() {
        if (references == null) references = new BodyReferences(sources.nodes(), () -> newspaper().site().baseUrl(), () -> rows.stream()
                .map(this::blocks).map(Body::fromJson).flatMap(body -> body.references().stream()).distinct().toList());
        return references;
    }

    /** The uploads at the heads of all, loaded at the first question; pictures by address need none. */
    References pictures() {
        if (pictures == null) pictures = new BodyReferences(sources.nodes(), () -> newspaper().site().baseUrl(), () -> rows.stream()
                .map(row -> row.content().leadMedia()).filter(lead -> lead != null && lead.assetId() != null)
                .map(MediaUse::assetId).distinct().toList());
        return pictures;
    }

    private List<UUID> all(Function<ArticleRow, List<UUID>> ids) {
        Set<UUID> all = new LinkedHashSet<>();
        for (ArticleRow row : rows) all.addAll(ids.apply(row));
        return List.copyOf(all);
    }
}
