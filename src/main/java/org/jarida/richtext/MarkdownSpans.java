package org.jarida.richtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Runs of text as Markdown; null when a mark has no sign in it. */
final class MarkdownSpans {
    private static final String SPECIAL = "\\`*_{}[]<>#+-.!|~&()=:\"";

    private MarkdownSpans() {}

    static String write(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        List<String> open = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            Span span = spans.get(at);
            List<String> wanted = signs(span);
            if (wanted == null) {
                return null;
            }
            int shared = 0;
            while (shared < open.size() && shared < wanted.size() && open.get(shared).equals(wanted.get(shared))) {
                shared++;
            }
            close(open, shared, out);
            wanted.subList(shared, wanted.size()).forEach(sign -> {
                out.append(sign.startsWith("]") ? "[" : sign);
                open.add(sign);
            });
            out.append(span.marks().contains(Mark.CODE) ? code(span.text()) : escaped(span.text()));
        }
        close(open, 0, out);
        return out.toString();
    }

    /** How the signs that are open are closed, outermost first. */
    private static List<String> signs(Span span) {
        List<String> signs = new ArrayList<>();
        if (span.href() != null) {
            boolean simple = span.href().matches("[^\\s()<>\\\\]+");
            String address = span.href().replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
            signs.add(simple ? "](" + address + ")" : "](<" + address + ">)");
        }
        for (Mark mark : span.marks()) {
            switch (mark) {
                case STRONG -> signs.add("**");
                case EM -> signs.add("*");
                case STRIKE -> signs.add("~~");
                case CODE -> { }
                default -> {
                    return null;
                }
            }
        }
        return signs;
    }

    private static void close(List<String> open, int kept, StringBuilder out) {
        List<String> closing = new ArrayList<>(open.subList(kept, open.size()));
        Collections.reverse(closing);
        out.append(closing.stream().collect(Collectors.joining()));
        open.subList(kept, open.size()).clear();
    }

    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + " " + text + " " + fence;
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n') {
                out.append("\\\n");
            } else if (character == '\u00A0') {
                out.append("&nbsp;");
            } else {
                out.append(SPECIAL.indexOf(character) >= 0 && needsEscape(text, at) ? "\\" : "").append(character);
            }
        }
        return out.toString();
    }

    /** Full stops, colons, brackets and hyphens mean something only at the start of a line or next to another sign. */
    private static boolean needsEscape(String text, int at) {
        char character = text.charAt(at);
        return switch (character) {
            case '.', ')' -> at > 0 && Character.isDigit(text.charAt(at - 1)) && text.substring(0, at).chars()
                    .skip(text.lastIndexOf('\n', at) + 1).allMatch(Character::isDigit);
            case '#', '+', '-', '=', ':' -> at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == character;
            case '!' -> at + 1 == text.length() || text.charAt(at + 1) == '[';
            case '~' -> at + 1 == text.length() || text.charAt(at + 1) == '~' || at > 0 && text.charAt(at - 1) == '~';
            case '&' -> at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            case '(', '"', '{', '}' -> false;
            default -> true;
        };
    }
}
