package org.jarida.shared.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of a list; each feature's connection is a {@code @Type} of its own. */
public abstract class Connection<T, E extends Edge<T>> {
    private final List<E> edges;
    private final PageInfo pageInfo;
    private final Supplier<Total> total;

    /** @param total asked only when a client selects it; see {@link Total#lazily} */
    protected Connection(List<E> edges, PageInfo pageInfo, Supplier<Total> total) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.total = total;
    }

    @NonNull
    public List<@NonNull E> getEdges() {
        return edges;
    }

    @NonNull
    @Description("The nodes of the edges, for clients that need no cursors")
    public List<@NonNull T> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    @NonNull
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    @NonNull
    @Description("Counted only when selected: exact up to 10,000, else 10,000")
    public int getTotalCount() {
        return total.get().count();
    }

    @NonNull
    @Description("False when the list holds more than totalCount")
    public boolean isTotalCountIsExact() {
        return total.get().exact();
    }
}
