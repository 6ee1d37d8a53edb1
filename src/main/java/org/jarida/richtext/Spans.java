package org.jarida.richtext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jarida.text.Blank;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;

/** Runs of text. */
final class Spans {
    private Spans() {}

    static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    static boolean isBlank(List<Span> spans) {
        return spans.stream().allMatch(span -> Blank.is(span.text()));
    }

    /** Storable text, no empty spans, neighbours that look alike joined: the one form of what the spans say. */
    static List<Span> tidy(List<Span> spans) {
        List<Span> tidy = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String text = Texts.storable(span.text());
            if (text.isEmpty()) {
                continue;
            }
            int last = tidy.size() - 1;
            if (last >= 0 && tidy.get(last).looksLike(span)) {
                tidy.set(last, span.withText(Texts.storable(tidy.get(last).text() + text)));
            } else {
                tidy.add(span.withText(text));
            }
        }
        BitSet stray = BidiControls.unbalanced(text(tidy));
        return stray.isEmpty() ? List.copyOf(tidy) : without(tidy, stray);
    }

    private static List<Span> without(List<Span> spans, BitSet stray) {
        List<Span> kept = new ArrayList<>(spans.size());
        int offset = 0;
        for (Span span : spans) {
            kept.add(span.withText(Texts.without(span.text(), offset, stray)));
            offset += span.text().length();
        }
        return tidy(kept);
    }

    /** A direction that the text says by itself is not written down, so that equal bodies have equal trees. */
    static TextDirection unlessImplied(TextDirection direction, List<Span> spans) {
        return direction == null || Direction.of(text(spans)).filter(direction::equals).isPresent() ? null : direction;
    }

    static TextDirection direction(TextDirection written, List<Span> spans, TextDirection otherwise) {
        return written != null ? written : Direction.of(text(spans)).orElse(otherwise);
    }
}
