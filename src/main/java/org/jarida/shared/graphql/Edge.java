package org.jarida.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One entry of a page; each feature's edge is a {@code @Type} of its own, with JavaBean getters for more fields. */
public abstract class Edge<T> {
    private final String cursor;
    private final T node;

    protected Edge(String cursor, T node) {
        this.cursor = cursor;
        this.node = node;
    }

    @NonNull
    @Description("Opaque: pass it back as after or before")
    public String getCursor() {
        return cursor;
    }

    @NonNull
    public T getNode() {
        return node;
    }
}
