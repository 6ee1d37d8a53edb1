package org.jarida.article;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Connection;
import org.jarida.shared.graphql.PageInfo;
import org.jarida.shared.graphql.Total;

@Type("ArticleConnection")
public final class ArticleConnection extends Connection<ArticleView, ArticleEdge> {
    ArticleConnection(List<ArticleEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
        super(edges, pageInfo, total);
    }
}
