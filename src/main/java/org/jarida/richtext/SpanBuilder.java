package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers inline text the way a browser lays it out: white space collapses, a {@code br} breaks the line. */
final class SpanBuilder {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.PLAIN;
    private Style pendingSpace;
    private boolean atLineStart = true;

    void append(String added, Style as) {
        for (int at = 0; at < added.length(); at++) {
            char character = added.charAt(at);
            if (character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f') {
                pendingSpace = atLineStart ? null : pendingSpace == null ? as : pendingSpace;
            } else {
                put(character, as);
            }
        }
    }

    void lineBreak() {
        pendingSpace = null;
        switchTo(style);
        text.append('\n');
        atLineStart = true;
    }

    private void put(char character, Style as) {
        if (pendingSpace != null) {
            switchTo(pendingSpace);
            text.append(' ');
            pendingSpace = null;
        }
        switchTo(as);
        text.append(character);
        atLineStart = false;
    }

    private void switchTo(Style next) {
        if (!next.equals(style)) {
            close();
            style = next;
        }
    }

    private void close() {
        if (text.length() > 0) {
            spans.add(style.span(text.toString()));
            text.setLength(0);
        }
    }

    /** What was gathered, as paragraphs: two line breaks and more part them. Begins anew. */
    List<List<Span>> paragraphs() {
        close();
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> paragraph = new ArrayList<>();
        int breaks = 0;
        for (Span span : spans) {
            for (String piece : span.text().split("(?<=\n)|(?=\n)")) {
                if (piece.equals("\n")) {
                    breaks++;
                    continue;
                }
                if (breaks > 1 && !paragraph.isEmpty()) {
                    add(paragraph, paragraphs);
                    paragraph = new ArrayList<>();
                } else if (breaks == 1 && !paragraph.isEmpty()) {
                    Span last = paragraph.get(paragraph.size() - 1);
                    paragraph.set(paragraph.size() - 1, last.withText(last.text() + "\n"));
                }
                breaks = 0;
                paragraph.add(span.withText(piece));
            }
        }
        if (!paragraph.isEmpty()) {
            add(paragraph, paragraphs);
        }
        spans.clear();
        style = Style.PLAIN;
        pendingSpace = null;
        atLineStart = true;
        return paragraphs;
    }

    /** Tidied; where that took a control away, its neighbours may be white space that now collapses. */
    private static void add(List<Span> paragraph, List<List<Span>> paragraphs) {
        List<Span> tidy = Spans.tidy(paragraph);
        if (Spans.isBlank(tidy)) {
            return;
        }
        boolean asItWas = Spans.text(tidy).length() == Spans.text(paragraph).length();
        if (asItWas) {
            paragraphs.add(tidy);
        } else {
            paragraphs.addAll(laidOut(tidy));
        }
    }

    /** Runs of text as a browser lays them out. */
    static List<List<Span>> laidOut(List<Span> spans) {
        SpanBuilder builder = new SpanBuilder();
        for (Span span : spans) {
            Style as = new Style(Set.copyOf(span.marks()), span.href(), span.targetId());
            for (String piece : span.text().split("(?<=\n)|(?=\n)")) {
                if (piece.equals("\n")) {
                    builder.lineBreak();
                } else {
                    builder.append(piece, as);
                }
            }
        }
        return builder.paragraphs();
    }
}
