package org.jarida.category;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;

/** Below another parent or among other siblings; the siblings of both places are numbered anew. */
public record CategoryMoved(String nodeId, int version, CategoryPlace placeBefore, int positionBefore,
                            CategoryPlace place, int position) implements CategoryEvent {
    @Override
    public List<UUID> relisted() {
        return Objects.equals(placeBefore.parentId(), place.parentId()) ? List.of()
                : NodeId.parse(nodeId, CategoryView.TYPE).stream().toList();
    }
}
