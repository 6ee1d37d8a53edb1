package org.jarida.article;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.category.CategoryView;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;

/** What a section knows of its articles, in the request's perspective. One statement each: they have arguments. */
@GraphQLApi
public class SectionArticlesApi {
    private final ListArticles lists;
    private final CountArticles counts;
    private final ReadContext reading;

    SectionArticlesApi(ListArticles lists, CountArticles counts, ReadContext reading) {
        this.lists = lists;
        this.counts = counts;
        this.reading = reading;
    }

    @Description("The newest first; drafts by their last change")
    public @NonNull ArticleConnection articles(
            @Source @NonNull CategoryView category, ArticleFilter filter,
            @DefaultValue("true") @Description("Those of the sections below it too") Boolean includeDescendants,
            @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        Perspective perspective = reading.perspective();
        ArticleOrder order = perspective == Perspective.DRAFT ? ArticleOrder.UPDATED_AT_DESC
                : ArticleOrder.PUBLISHED_AT_DESC;
        return lists.page(conditions -> {
            conditions.in(category.uuid(), Boolean.FALSE.equals(includeDescendants));
            conditions.add(filter);
        }, order, PageRequest.of(ListArticles.cursors(perspective, order), first, after), perspective);
    }

    @Description("All of them, each once")
    public @NonNull int articleCount(
            @Source @NonNull CategoryView category,
            @DefaultValue("true") @Description("Those of the sections below it too") Boolean includeDescendants) {
        return counts.in(category.uuid(), Boolean.FALSE.equals(includeDescendants), reading.perspective());
    }

    public @NonNull SeoView seo(@Source @NonNull CategoryView category) {
        return new SeoView(category.getName(), category.getDescription(), "index, follow", "summary");
    }
}
