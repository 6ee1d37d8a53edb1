package org.jarida.category;

import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;

/**
 * Sections became one: their articles and children are those of the target, the node that it happened to.
 *
 * @param sources as they were
 */
public record CategoriesMerged(String nodeId, int version, CategoryPlace place, List<CategoryPlace> sources)
        implements CategoryEvent {
    @Override
    public List<UUID> relisted() {
        return sources.stream().flatMap(source -> NodeId.parse(source.id(), CategoryView.TYPE).stream()).toList();
    }
}
