package org.jarida.article;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.category.CategoryView;
import org.jarida.shared.graphql.ByParent;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;

/** What a section knows of its articles, in the request's perspective. */
@GraphQLApi
public class SectionArticlesApi {
    private final ArticlesOfTerms articles;
    private final CountArticles counts;
    private final ReadContext reading;
    private final ByParent parents;

    SectionArticlesApi(ArticlesOfTerms articles, CountArticles counts, ReadContext reading, ByParent parents) {
        this.articles = articles;
        this.counts = counts;
        this.reading = reading;
        this.parents = parents;
    }

    @Description("The newest first; drafts by their last change")
    public CompletionStage<@NonNull ArticleConnection> articles(
            @Source @NonNull CategoryView category, ArticleFilter filter,
            @DefaultValue("true") @Description("Those of the sections below it too") Boolean includeDescendants,
            @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return articles.page("section", category.uuid(), Boolean.FALSE.equals(includeDescendants), filter, first, after);
    }

    @Description("All of them, each once")
    public CompletionStage<@NonNull Integer> articleCount(
            @Source @NonNull CategoryView category,
            @DefaultValue("true") @Description("Those of the sections below it too") Boolean includeDescendants) {
        Perspective perspective = reading.perspective();
        return parents.load(category.uuid(),
                sections -> counts.in(sections, Boolean.FALSE.equals(includeDescendants), perspective));
    }

    public @NonNull SeoView seo(@Source @NonNull CategoryView category) {
        return new SeoView(category.getName(), category.getDescription(), "index, follow", "summary");
    }
}
