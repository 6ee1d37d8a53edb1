package org.jarida.richtext;

import java.util.List;

/** @param ordered whether the children are numbered */
public record ListItem(List<Span> spans, boolean ordered, List<ListItem> children) {
    public ListItem {
        spans = spans == null ? List.of() : List.copyOf(spans);
        children = children == null ? List.of() : List.copyOf(children);
        ordered = ordered && !children.isEmpty();
    }
}
