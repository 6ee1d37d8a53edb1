package org.jarida.category;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.graphql.Node;

/** What needs a section, asked of all features before it is deleted: each that observes this tells what it knows. */
public final class CategoryUses {
    /** As many as one feature need name. */
    public static final int SOME = 10;

    private final UUID category;
    private final List<Node> shown = new ArrayList<>();
    private boolean inUse;

    CategoryUses(UUID category) {
        this.category = category;
    }

    public UUID category() {
        return category;
    }

    /** @param some of what needs it, as far as the caller may see that: be it none, it is in use */
    public void add(List<? extends Node> some) {
        inUse = true;
        shown.addAll(some);
    }

    boolean inUse() {
        return inUse;
    }

    List<Node> shown() {
        return shown;
    }
}
