package org.jarida.richtext;

import java.util.Locale;
import java.util.Set;
import org.jarida.text.TextDirection;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the elements of HTML are to a body. */
final class Tags {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "body", "blockquote", "caption",
            "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
            "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
            "li", "listing", "main", "menu", "nav", "noframes", "noscript", "ol", "optgroup", "option", "p",
            "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea",
            "tfoot", "th", "thead", "title", "tr", "ul", "xmp");
    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "svg");
    /** Nothing in them is text for a reader. */
    private static final Set<String> DROPPED = Set.of("script", "style", "template", "svg", "param", "input",
            "link", "meta", "base", "head", "source", "track", "area", "map", "canvas", "frame", "col", "colgroup",
            "basefont", "bgsound", "noembed");

    private static final Set<String> MORE_THAN_TEXT = Set.of("blockquote", "table", "figure", "img", "iframe",
            "embed", "oembed", "pre", "xmp", "listing", "plaintext", "video", "audio", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "dl", "details");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /**
     * Whether there is more in it than runs of text. Asked before anything is read, so that deep trees of such things
     * are not read once for each level.
     */
    static boolean holdsMoreThanText(Element parent) {
        return parent.stream().skip(1).anyMatch(element -> MORE_THAN_TEXT.contains(element.normalName())
                && !Figures.isPicture(element));
    }

    static boolean isDropped(Element element) {
        String name = element.normalName();
        if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
            return NEVER_TEXT.contains(name) || name.startsWith("annotation");
        }
        return DROPPED.contains(name) || name.equals("noscript") && element.text().isBlank();
    }

    /** Of its dir attribute; {@code auto} follows from the text. */
    static TextDirection direction(Element element, TextDirection otherwise) {
        return switch (element.attr("dir").toLowerCase(Locale.ROOT)) {
            case "rtl" -> TextDirection.RTL;
            case "ltr" -> TextDirection.LTR;
            case "auto" -> null;
            default -> otherwise;
        };
    }
}
