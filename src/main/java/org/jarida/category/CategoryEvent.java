package org.jarida.category;

import java.util.List;
import java.util.UUID;
import org.jarida.shared.event.DomainEvent;

/** Something happened to the tree: its rows are written already, and whoever raises it holds the tree's lock. */
public sealed interface CategoryEvent extends DomainEvent
        permits CategoryCreated, CategoryUpdated, CategoryMoved, CategoriesMerged, CategoryDeleted {
    /** Sections, as they were, whose articles stand in other lists from now on. */
    default List<UUID> relisted() {
        return List.of();
    }
}
