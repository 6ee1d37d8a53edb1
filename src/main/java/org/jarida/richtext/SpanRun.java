package org.jarida.richtext;

import java.util.List;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;

/** A paragraph inside a quote. @param direction null when it follows from the text, as in a paragraph */
public record SpanRun(TextDirection direction, List<Span> spans) {
    public SpanRun {
        spans = spans == null ? List.of() : List.copyOf(spans);
        direction = Spans.unlessImplied(direction, spans);
    }

    /** A text without a direction of its own runs as its quote does, which runs as its first paragraph does. */
    static List<SpanRun> together(List<SpanRun> runs) {
        TextDirection first = runs.isEmpty() ? null : Spans.direction(runs.get(0).direction, runs.get(0).spans, null);
        return runs.stream().map(run -> run != runs.get(0) && run.direction == first
                && Direction.of(Spans.text(run.spans)).isEmpty() ? new SpanRun(null, run.spans) : run).toList();
    }
}
