package org.jarida.category;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("CategoryEdge")
public final class CategoryEdge extends Edge<CategoryView> {
    CategoryEdge(String cursor, CategoryView node) {
        super(cursor, node);
    }
}
