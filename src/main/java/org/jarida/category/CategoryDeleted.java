package org.jarida.category;

import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;

/**
 * @param reassignedTo the section that its articles and children went to, as it is now; null when it had none
 */
public record CategoryDeleted(String nodeId, int version, CategoryPlace placeBefore, CategoryPlace reassignedTo)
        implements CategoryEvent {
    @Override
    public List<UUID> relisted() {
        return reassignedTo == null ? List.of() : NodeId.parse(nodeId, CategoryView.TYPE).stream().toList();
    }
}
