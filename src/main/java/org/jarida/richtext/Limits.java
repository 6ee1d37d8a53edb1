package org.jarida.richtext;

import org.jarida.shared.error.Refusal;

/** What a body may measure. Far above any article; they keep one request from taking a node's memory or time. */
final class Limits {
    static final int BYTES = 1_000_000;
    static final int BLOCKS = 2_000;
    static final int TAGS = 60_000;
    static final int HTML_DEPTH = 100;
    static final int LIST_DEPTH = 12;
    static final int INDENTATION = 200;

    private Limits() {}

    static void bytes(String text, String... path) {
        if (text.length() > BYTES || bytesOf(text) > BYTES) {
            throw Refusal.tooLarge("Larger than " + BYTES + " bytes", path);
        }
    }

    static int bytesOf(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
        }
        return bytes;
    }

    static void blocks(int count, String... path) {
        if (count > BLOCKS) {
            throw Refusal.tooLarge("More than " + BLOCKS + " blocks", path);
        }
    }

    /**
     * Before parsing, since parsers are slow on trees of no use: nothing deep or crowded. Elements that HTML lets one
     * leave open are not counted as depth.
     */
    static void markup(String html, String... path) {
        int tags = 0;
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            if (next == '/') {
                depth = Math.max(0, depth - (maySpareEnd(html, at + 2) ? 0 : 1));
                tags++;
            } else if (next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z') {
                depth += maySpareEnd(html, at + 1) ? 0 : 1;
                tags++;
            }
            if (tags > TAGS) {
                throw Refusal.tooLarge("More than " + TAGS + " tags", path);
            }
            if (depth > HTML_DEPTH) {
                throw tooDeep(path);
            }
        }
    }

    /** Of Markdown, whose parser visits every open list and quote for every line, and looks back from every mark. */
    static void markdown(String markdown, String... path) {
        int width = 0;
        int marks = 0;
        boolean leading = true;
        for (int at = 0; at < markdown.length(); at++) {
            char character = markdown.charAt(at);
            marks += "\n*_[]<`~&|!\\".indexOf(character) >= 0 ? 1 : 0;
            if (character == '\n') {
                width = 0;
                leading = true;
            } else if (leading) {
                leading = " \t>-*+.)".indexOf(character) >= 0 || character >= '0' && character <= '9';
                width += character == '\t' ? 4 : 1;
            }
            if (marks > TAGS) {
                throw Refusal.tooLarge("More than " + TAGS + " marks and lines", path);
            }
            if (width > INDENTATION && leading && isMarker(markdown, at)) {
                throw tooDeep(path);
            }
        }
    }

    /** A quote's or an item's, not a divider's. */
    private static boolean isMarker(String markdown, int at) {
        char character = markdown.charAt(at);
        boolean followed = at + 1 < markdown.length() && markdown.charAt(at + 1) == ' ';
        return character == '>' || followed && "-*+.)".indexOf(character) >= 0;
    }

    static Refusal tooDeep(String... path) {
        return Refusal.tooLarge("Nested deeper than " + HTML_DEPTH + " elements", path);
    }

    private static boolean maySpareEnd(String html, int at) {
        int end = at;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end)) && end < at + 12) {
            end++;
        }
        return switch (html.substring(at, end).toLowerCase(java.util.Locale.ROOT)) {
            case "p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "dt", "dd", "option", "colgroup", "img", "br",
                    "hr", "wbr", "col", "input", "source", "track", "param", "area", "embed", "link", "meta" -> true;
            default -> false;
        };
    }
}
