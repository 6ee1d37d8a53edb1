package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jarida.shared.graphql.ByParent;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;
import org.jarida.shared.graphql.Total;

/** The lists of sections, tags and authors that one document asks for: all of a kind by one statement, all cards by the same. */
@ApplicationScoped
class ArticlesOfTerms {
    private final ListArticles lists;
    private final ArticleViews views;
    private final ReadContext reading;
    private final ByParent parents;

    ArticlesOfTerms(ListArticles lists, ArticleViews views, ReadContext reading, ByParent parents) {
        this.lists = lists;
        this.views = views;
        this.reading = reading;
        this.parents = parents;
    }

    /**
     * The newest first; drafts by their last change.
     *
     * @param list   {@code section}, {@code tag} or {@code author}
     * @param direct without what is in sections below
     */
    CompletionStage<ArticleConnection> page(String list, UUID term, boolean direct, ArticleFilter filter, Integer first,
                                            String after) {
        Perspective perspective = reading.perspective();
        ArticleOrder order = perspective == Perspective.DRAFT ? ArticleOrder.UPDATED_AT_DESC : ArticleOrder.PUBLISHED_AT_DESC;
        PageRequest page = PageRequest.of(ListArticles.cursors(perspective, order), first, after);
        return parents.load(term, terms -> pages(terms, list, direct, filter, order, page, perspective));
    }

    private Map<UUID, ArticleConnection> pages(Set<UUID> terms, String list, boolean direct, ArticleFilter filter,
                                               ArticleOrder order, PageRequest page, Perspective perspective) {
        ArticleListSql sql = lists.sql(conditions -> {
            conditions.of(list, terms, direct);
            conditions.add(filter);
        }, order, perspective);
        Counts counts = new Counts(sql.copy());
        Map<UUID, List<ArticleRow>> read = lists.rowsOf(sql, page);
        Map<UUID, ArticleView> cards = new HashMap<>();
        Map<UUID, ArticleRow> shown = new LinkedHashMap<>(); // by id: a row's hash is that of its whole content
        read.values().forEach(rows -> page.page(rows).forEach(row -> shown.put(row.id(), row)));
        views.of(List.copyOf(shown.values()), perspective)
                .forEach(view -> cards.put(view.row().id(), view));
        Map<UUID, ArticleConnection> pages = new HashMap<>();
        for (UUID term : terms) {
            List<ArticleRow> rows = read.getOrDefault(term, List.of());
            pages.put(term, ListArticles.connection(page, order, perspective, rows,
                    page.page(rows).stream().map(row -> cards.get(row.id())).toList(), Total.lazily(() -> counts.of(term))));
        }
        return pages;
    }

    /** All of them when the first is asked for. */
    private final class Counts {
        private final ArticleListSql sql;
        private Map<UUID, Long> counts;

        private Counts(ArticleListSql sql) {
            this.sql = sql;
        }

        private long of(UUID term) {
            if (counts == null) counts = lists.countsOf(sql);
            return counts.get(term);
        }
    }
}
