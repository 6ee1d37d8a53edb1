package org.jarida.category;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Connection;
import org.jarida.shared.graphql.PageInfo;
import org.jarida.shared.graphql.Total;

@Type("CategoryConnection")
public final class CategoryConnection extends Connection<CategoryView, CategoryEdge> {
    CategoryConnection(List<CategoryEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
        super(edges, pageInfo, total);
    }
}
