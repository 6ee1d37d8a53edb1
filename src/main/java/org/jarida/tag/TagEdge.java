package org.jarida.tag;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("TagEdge")
public final class TagEdge extends Edge<TagView> {
    TagEdge(String cursor, TagView node) {
        super(cursor, node);
    }
}
