package org.jarida.tag;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Connection;
import org.jarida.shared.graphql.PageInfo;
import org.jarida.shared.graphql.Total;

@Type("TagConnection")
public final class TagConnection extends Connection<TagView, TagEdge> {
    TagConnection(List<TagEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
        super(edges, pageInfo, total);
    }
}
