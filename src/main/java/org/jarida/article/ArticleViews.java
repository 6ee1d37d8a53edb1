package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.Page;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;

/** Rows as clients see them. */
@ApplicationScoped
class ArticleViews implements NodeSource {
    private final ArticleReader reader;
    private final ArticleSources sources;
    private final ReadContext reading;

    ArticleViews(ArticleReader reader, ArticleSources sources, ReadContext reading) {
        this.reader = reader;
        this.sources = sources;
        this.reading = reading;
    }

    /** One list's articles; what they show beyond the row is brought for all of them at once. */
    List<ArticleView> of(List<ArticleRow> rows, Perspective perspective) {
        CardBatch batch = new CardBatch(rows, perspective, sources);
        return rows.stream().map(row -> new ArticleView(row, batch)).toList();
    }

    String baseUrl() {
        return sources.newspaper().get().site().baseUrl();
    }

    ArticleView of(ArticleRow row, Perspective perspective) {
        return of(List.of(row), perspective).get(0);
    }

    @Override
    public String type() {
        return ArticleView.TYPE;
    }

    @Override
    public Map<UUID, ArticleView> load(Collection<UUID> ids) {
        return load(ids, reading.perspective());
    }

    @Override
    public Map<UUID, ArticleView> loadAny(Collection<UUID> ids) {
        return load(ids, Perspective.DRAFT);
    }

    private Map<UUID, ArticleView> load(Collection<UUID> ids, Perspective perspective) {
        return of(reader.byIds(ids, perspective), perspective).stream()
                .collect(Collectors.toMap(view -> view.row().id(), view -> view));
    }

    @Override
    public Optional<Page> page(Node node) {
        ArticleView article = (ArticleView) node;
        return Optional.of(new Page(article.getPath(), article.getHeadline()));
    }
}
