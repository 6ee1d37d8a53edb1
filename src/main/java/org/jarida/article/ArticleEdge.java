package org.jarida.article;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("ArticleEdge")
public final class ArticleEdge extends Edge<ArticleView> {
    ArticleEdge(String cursor, ArticleView node) {
        super(cursor, node);
    }
}
