package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import org.jarida.category.CategoryViews;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.graphql.Nodes;
import org.jarida.shared.security.CurrentCaller;

/** Where the views of articles get what they show. */
@ApplicationScoped
class ArticleSources {
    private final CurrentNewspaper newspaper;
    private final CurrentCaller caller;
    private final CategoryViews categories;
    private final CurrentTerms terms;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final RevisionViews revisions;
    private final Nodes nodes;

    ArticleSources(CurrentNewspaper newspaper, CurrentCaller caller, CategoryViews categories, CurrentTerms terms,
                   ArticleReader reader, ArticleViews views, RevisionViews revisions, Nodes nodes) {
        this.newspaper = newspaper;
        this.caller = caller;
        this.categories = categories;
        this.terms = terms;
        this.reader = reader;
        this.views = views;
        this.revisions = revisions;
        this.nodes = nodes;
    }

    CurrentNewspaper newspaper() { return newspaper; }
    CurrentCaller caller() { return caller; }
    CategoryViews categories() { return categories; }
    CurrentTerms terms() { return terms; }
    ArticleReader reader() { return reader; }
    ArticleViews views() { return views; }
    RevisionViews revisions() { return revisions; }
    Nodes nodes() { return nodes; }
}
