package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.author.AuthorView;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;
import org.jarida.tag.TagView;

/** The articles of a tag and of an author, in the request's perspective. One statement each: they have arguments. */
@GraphQLApi
public class TermArticlesApi {
    private final ListArticles lists;
    private final ReadContext reading;

    TermArticlesApi(ListArticles lists, ReadContext reading) {
        this.lists = lists;
        this.reading = reading;
    }

    @Description("The newest first; drafts by their last change")
    public @NonNull ArticleConnection articles(
            @Source @NonNull TagView tag, ArticleFilter filter, @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return page("tag", tag.id(), filter, first, after);
    }

    @Description("Those that credit the author, in whatever role: the newest first; drafts by their last change")
    public @NonNull ArticleConnection articles(
            @Source @NonNull AuthorView author, ArticleFilter filter, @Description("1 to 100, 20 when absent") Integer first,
            @Description("A cursor of this list") String after) {
        return page("author", author.id(), filter, first, after);
    }

    private ArticleConnection page(String list, String id, ArticleFilter filter, Integer first, String after) {
        Perspective perspective = reading.perspective();
        ArticleOrder order = perspective == Perspective.DRAFT ? ArticleOrder.UPDATED_AT_DESC : ArticleOrder.PUBLISHED_AT_DESC;
        return lists.page(conditions -> {
            conditions.of(list, NodeId.parse(id).orElseThrow().uuid());
            conditions.add(filter);
        }, order, PageRequest.of(ListArticles.cursors(perspective, order), first, after), perspective);
    }
}
