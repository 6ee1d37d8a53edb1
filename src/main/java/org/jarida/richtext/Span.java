package org.jarida.richtext;

import java.util.List;

/**
 * A run of text with the same marks and the same link.
 *
 * @param text     NFC, never empty; a line break is {@code \n}
 * @param marks    without repetition, in the order of {@link Mark}
 * @param href     a link that {@link SafeUrl} lets through; null without one
 * @param targetId a link to something of this newspaper, {@code article_<uuid>}; then {@code href} is null
 */
public record Span(String text, List<Mark> marks, String href, String targetId) {
    public Span {
        marks = marks == null ? List.of() : marks.stream().distinct().sorted().toList();
        href = targetId == null ? href : null;
    }

    public static Span of(String text) {
        return new Span(text, List.of(), null, null);
    }

    Span withText(String other) {
        return new Span(other, marks, href, targetId);
    }

    boolean looksLike(Span other) {
        return marks.equals(other.marks) && java.util.Objects.equals(href, other.href)
                && java.util.Objects.equals(targetId, other.targetId);
    }
}
