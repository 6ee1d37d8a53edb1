package org.jarida.richtext;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How text looks at one place of an HTML tree: its marks and its link. */
record Style(Set<Mark> marks, String href, String targetId) {
    static final Style PLAIN = new Style(EnumSet.noneOf(Mark.class), null, null);

    Span span(String text) {
        return new Span(text, List.copyOf(marks), href, targetId);
    }

    Style linked(String href, String targetId) {
        return new Style(marks, href, targetId);
    }

    /** Inside this element, by its name and by what Word, Google Docs and browsers write into its style attribute. */
    Style in(Element element) {
        EnumSet<Mark> changed = EnumSet.noneOf(Mark.class);
        changed.addAll(marks);
        Mark named = switch (element.normalName()) {
            case "strong", "b" -> Mark.STRONG;
            case "em", "i", "cite", "dfn", "var" -> Mark.EM;
            case "u", "ins" -> Mark.UNDERLINE;
            case "s", "strike", "del" -> Mark.STRIKE;
            case "code", "kbd", "samp", "tt" -> Mark.CODE;
            case "sup" -> Mark.SUP;
            case "sub" -> Mark.SUB;
            default -> null;
        };
        if (named != null) {
            changed.add(named);
        }
        String css = element.attr("style");
        if (!css.isEmpty()) {
            byCss(css.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""), changed);
        }
        return changed.equals(marks) ? this : new Style(changed, href, targetId);
    }

    private static void byCss(String css, Set<Mark> marks) {
        for (String rule : css.split(";")) {
            if (rule.startsWith("font-weight:")) {
                set(marks, Mark.STRONG, rule.matches("font-weight:(?:bold|bolder|[6-9]00)(?:!important)?"));
            } else if (rule.startsWith("font-style:")) {
                set(marks, Mark.EM, rule.contains(":italic") || rule.contains(":oblique"));
            } else if (rule.startsWith("text-decoration")) {
                if (rule.contains("underline")) {
                    marks.add(Mark.UNDERLINE);
                }
                if (rule.contains("line-through")) {
                    marks.add(Mark.STRIKE);
                }
            } else if (rule.equals("vertical-align:super")) {
                marks.add(Mark.SUP);
            } else if (rule.equals("vertical-align:sub")) {
                marks.add(Mark.SUB);
            }
        }
    }

    private static void set(Set<Mark> marks, Mark mark, boolean on) {
        if (on) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
    }
}
