package org.jarida.article;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jarida.richtext.BlockView;
import org.jarida.shared.graphql.ByParent;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.graphql.ReadContext;

@GraphQLApi
public class ArticleApi {
    private final ArticleReader reader;
    private final ArticleViews views;
    private final ListArticles lists;
    private final FindRoute routes;
    private final ReadContext reading;
    private final Context context;
    private final ByParent parents;

    ArticleApi(ArticleReader reader, ArticleViews views, ListArticles lists, FindRoute routes, ReadContext reading, Context context,
               ByParent parents) {
        this.reader = reader;
        this.views = views;
        this.lists = lists;
        this.routes = routes;
        this.reading = reading;
        this.context = context;
        this.parents = parents;
    }

    @Query
    @PermitAll
    @Description("One article; null when there is none that the caller may see in the request's perspective")
    public ArticleView article(@NonNull ArticleBy by) {
        Perspective perspective = reading.perspective();
        Optional<ArticleRow> found;
        if (by.id() != null) found = NodeId.parse(by.id(), ArticleView.TYPE).flatMap(id -> reader.byId(id, perspective));
        else if (by.legacyId() != null) found = reader.byLegacyId(by.legacyId(), perspective);
        else if (by.slug() != null) found = routes.bySlug(by.slug(), perspective);
        else return routes.byPath(by.path(), perspective).orElse(null);
        return found.map(row -> views.of(row, perspective)).orElse(null);
    }

    @Query("articles")
    @PermitAll
    @Description("The newspaper's articles in the request's perspective; the draft one holds all states but TRASHED")
    public @NonNull ArticleConnection articles(
            ArticleFilter filter, @DefaultValue("PUBLISHED_AT_DESC") ArticleOrder orderBy,
            @Description("The first of the list, 1 to 100; 20 when neither first nor last is given") Integer first,
            @Description("After this cursor of this list and order") String after,
            @Description("The last of the list, 1 to 100") Integer last,
            @Description("Before this cursor of this list and order") String before) {
        Perspective perspective = reading.perspective();
        ArticleOrder order = order(orderBy, perspective);
        return lists.page(filter, order, PageRequest.of(ListArticles.cursors(perspective, order), first, after, last, before), perspective);
    }

    @Description("In the order of the block, without those that the reader may not see")
    public CompletionStage<@NonNull List<@NonNull ArticleView>> articles(@Source @NonNull BlockView.RelatedBlock block) {
        return parents.load(block, this::related);
    }

    private Map<BlockView.RelatedBlock, List<ArticleView>> related(Set<BlockView.RelatedBlock> blocks) {
        Map<String, ArticleView> found = views.load(blocks.stream().flatMap(block -> block.articleIds().stream())
                        .flatMap(id -> NodeId.parse(id, ArticleView.TYPE).stream()).distinct().toList())
                .values().stream().collect(Collectors.toMap(ArticleView::id, view -> view));
        return blocks.stream().collect(Collectors.toMap(block -> block,
                block -> block.articleIds().stream().map(found::get).filter(Objects::nonNull).toList()));
    }

    /** Drafts are by change unless the document itself orders them: the schema's default is the public's. */
    private ArticleOrder order(ArticleOrder given, Perspective perspective) {
        boolean asked = context.unwrap(DataFetchingEnvironment.class).getField().getArguments().stream()
                .anyMatch(argument -> argument.getName().equals("orderBy"));
        if (perspective == Perspective.DRAFT && !asked) return ArticleOrder.UPDATED_AT_DESC;
        return given == null ? ArticleOrder.PUBLISHED_AT_DESC : given;
    }
}
