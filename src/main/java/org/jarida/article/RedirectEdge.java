package org.jarida.article;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("RedirectEdge")
public final class RedirectEdge extends Edge<RedirectView> {
    RedirectEdge(String cursor, RedirectView node) {
        super(cursor, node);
    }
}
