package org.jarida.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Runs of text as HTML: links outermost, then the marks in their order, tags shared by neighbours opened once. */
final class SpanHtml {
    private SpanHtml() {}

    static void write(List<Span> spans, StringBuilder out) {
        Deque<String> open = new ArrayDeque<>();
        for (Span span : spans) {
            List<String> wanted = tags(span);
            List<String> standing = new ArrayList<>(open);
            int shared = 0;
            int most = Math.min(standing.size(), wanted.size());
            while (shared < most && standing.get(shared).equals(wanted.get(shared))) {
                shared++;
            }
            close(open, shared, out);
            for (String tag : wanted.subList(shared, wanted.size())) {
                out.append('<').append(tag).append('>');
                open.addLast(tag);
            }
            text(span.text(), out);
        }
        close(open, 0, out);
    }

    private static List<String> tags(Span span) {
        List<String> tags = new ArrayList<>(span.marks().size() + 1);
        if (span.href() != null || span.targetId() != null) {
            StringBuilder anchor = new StringBuilder("a");
            Escape.attribute("href", span.targetId() == null ? span.href() : Links.SCHEME + span.targetId(), anchor);
            tags.add(anchor.toString());
        }
        span.marks().forEach(mark -> tags.add(mark.tag()));
        return tags;
    }

    private static void close(Deque<String> open, int kept, StringBuilder out) {
        while (open.size() > kept) {
            String tag = open.removeLast();
            out.append("</").append(tag.startsWith("a ") ? "a" : tag).append('>');
        }
    }

    private static void text(String text, StringBuilder out) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            Escape.text(text.substring(from, at), out);
            out.append("<br>");
            from = at + 1;
        }
        Escape.text(text.substring(from), out);
    }
}
