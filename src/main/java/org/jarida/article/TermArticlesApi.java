package org.jarida.article;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.author.AuthorView;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;

/** The articles of a tag and of an author, in the request's perspective. */
@GraphQLApi
public class TermArticlesApi {
    private final ArticlesOfTerms articles;

    TermArticlesApi(ArticlesOfTerms articles) {
        this.articles = articles;
    }

    @Description("The newest first; drafts by their last change")
    public CompletionStage<@NonNull ArticleConnection> articles(
            @Source @NonNull TagView tag, ArticleFilter filter, @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return page("tag", tag.id(), filter, first, after);
    }

    @Description("Those that credit the author, in whatever role: the newest first; drafts by their last change")
    public CompletionStage<@NonNull ArticleConnection> articles(
            @Source @NonNull AuthorView author, ArticleFilter filter, @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return page("author", author.id(), filter, first, after);
    }

    private CompletionStage<ArticleConnection> page(String list, String id, ArticleFilter filter, Integer first, String after) {
        return articles.page(list, NodeId.parse(id).orElseThrow().uuid(), false, filter, first, after);
    }
}
