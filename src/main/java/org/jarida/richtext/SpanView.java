package org.jarida.richtext;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;

/** A span whose link is looked up only when it is asked for. */
@Type("Span")
@Description("A run of text with the same marks and the same link; \\n in it is a line break")
public final class SpanView {
    private final Span span;
    private final References references;

    SpanView(Span span, References references) {
        this.span = span;
        this.references = references;
    }

    static List<SpanView> of(List<Span> spans, References references) {
        return spans.stream().map(span -> new SpanView(span, references)).toList();
    }

    @NonNull public String getText() {
        return span.text();
    }

    @NonNull public List<@NonNull Mark> getMarks() {
        return span.marks();
    }

    @Description("Null without a link, and for a link to something that the reader may not see")
    public String getHref() {
        return span.targetId() == null ? span.href() : references.path(span.targetId()).orElse(null);
    }

    @Description("Set for a link to something of this newspaper that the reader may see")
    public Node getTarget() {
        return span.targetId() == null ? null : references.node(span.targetId()).orElse(null);
    }
}
