package org.jarida.richtext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes an HTML tree down with the elements and attributes listed here and nothing else, everything escaped by
 * {@link Escape}. No element whose content is not plain HTML is among them (style, svg, noscript, textarea…), so there
 * is nothing that a browser could read in another way than it was written.
 */
final class SafeHtml {
    private static final Set<String> TAGS = Set.of("a", "abbr", "audio", "b", "blockquote", "br", "caption", "cite",
            "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
            "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p",
            "pre", "q", "s", "samp", "small", "source", "strong", "sub", "summary", "sup", "table", "tbody", "td",
            "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "video", "wbr");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "source", "wbr");
    private static final String NUMBER = "-?\\d{1,4}";
    private static final Map<String, Map<String, String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("td", Map.of("colspan", NUMBER, "rowspan", NUMBER)),
            Map.entry("th", Map.of("colspan", NUMBER, "rowspan", NUMBER, "scope", "(?:row|col)(?:group)?")),
            Map.entry("col", Map.of("span", NUMBER)), Map.entry("colgroup", Map.of("span", NUMBER)),
            Map.entry("ol", Map.of("start", NUMBER, "reversed", ".{0,8}", "type", "[1aAiI]")),
            Map.entry("li", Map.of("value", NUMBER)), Map.entry("abbr", Map.of("title", "[^\\p{Cc}]{1,200}")),
            Map.entry("time", Map.of("datetime", "[0-9TZ:+. -]{4,40}")), Map.entry("details", Map.of("open", ".{0,4}")),
            Map.entry("img", Map.of("width", NUMBER, "height", NUMBER)),
            Map.entry("video", Map.of("width", NUMBER, "height", NUMBER)));

    private final StringBuilder out = new StringBuilder();
    private final Links links;
    private boolean holdsAnything;
    private Element root;

    private SafeHtml(Links links) {
        this.links = links;
    }

    /** The element itself and what is in it, as a block; none when nothing is left. */
    static List<Block> block(Element element, Links links) {
        SafeHtml writer = new SafeHtml(links);
        writer.root = element;
        writer.element(element);
        return writer.blocks();
    }

    /** What is in the element, as a block; none when nothing is left. */
    static List<Block> contents(Element parent, Links links) {
        SafeHtml writer = new SafeHtml(links);
        writer.children(parent);
        return writer.blocks();
    }

    private List<Block> blocks() {
        String html = out.toString().strip();
        return html.isEmpty() || !holdsAnything ? List.of() : List.of(new Block.Html(null, html));
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                holdsAnything |= !text.isBlank();
                Escape.text(Texts.clean(text.getWholeText()), out);
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("iframe") || name.equals("embed") || name.equals("oembed")) {
            Embeds.iframe(element).forEach(block -> link((Block.Embed) block));
        } else if (name.equals("source") && TAGS.contains(name)) {
            media("source", element);
        } else if (Tags.isDropped(element)) {
            return;
        } else if (!TAGS.contains(name)) {
            boolean block = Tags.isBlock(element);
            out.append(block ? "<div>" : "");
            children(element);
            out.append(block ? "</div>" : "");
        } else if (name.equals("img") || name.equals("video") || name.equals("audio")) {
            media(name, element);
        } else if (name.equals("a")) {
            anchor(element);
        } else {
            open(name, element);
            content(name, element);
        }
    }

    private void open(String name, Element element) {
        out.append('<').append(name);
        attributes(name, element);
        out.append('>');
    }

    private void content(String name, Element element) {
        if (VOID.contains(name)) {
            children(element);
            return;
        }
        if (name.equals("pre") && element.wholeText().startsWith("\n")) {
            out.append('\n');
        }
        children(element);
        out.append("</").append(name).append('>');
    }

    private void attributes(String name, Element element) {
        String dir = element == root && !element.hasAttr("dir") && !name.equals("video") && !name.equals("audio")
                ? "auto" : element.attr("dir").toLowerCase(Locale.ROOT);
        if (dir.equals("rtl") || dir.equals("ltr") || dir.equals("auto")) {
            Escape.attribute("dir", dir, out);
        }
        if (element.attr("lang").matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")) {
            Escape.attribute("lang", element.attr("lang"), out);
        }
        ATTRIBUTES.getOrDefault(name, Map.of()).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(allowed -> element.hasAttr(allowed.getKey())
                        && element.attr(allowed.getKey()).matches(allowed.getValue()))
                .forEach(allowed -> Escape.attribute(allowed.getKey(), Texts.storable(element.attr(
                        allowed.getKey())), out));
    }

    private void anchor(Element element) {
        Style style = links.in(element, Style.PLAIN);
        if (style.href() == null && style.targetId() == null) {
            children(element);
            return;
        }
        out.append("<a");
        Escape.attribute("href", style.targetId() == null ? style.href() : Links.SCHEME + style.targetId(), out);
        attributes("a", element);
        out.append('>');
        content("a", element);
    }

    private void media(String name, Element element) {
        String src = element.attr("src");
        boolean later = src.isEmpty() || src.startsWith("data:");
        Optional<String> url = SafeUrl.media(later ? element.attr("data-src") : src);
        boolean holdsSources = hasSource(element);
        if (url.isEmpty() && !holdsSources) {
            children(element);
            return;
        }
        holdsAnything = true;
        out.append('<').append(name);
        url.ifPresent(it -> Escape.attribute("src", it, out));
        if (name.equals("img")) {
            Escape.attribute("alt", Texts.clean(element.attr("alt")), out);
            out.append(" loading=\"lazy\"");
        } else if (!name.equals("source")) {
            out.append(" controls preload=\"none\"");
            SafeUrl.media(element.attr("poster")).ifPresent(it -> Escape.attribute("poster", it, out));
        }
        attributes(name, element);
        out.append('>');
        content(name, element);
    }

    /** A video or sound that can be played from where it says. */
    static boolean hasSource(Element element) {
        return SafeUrl.media(element.attr("src")).isPresent() || element.select("> source").stream()
                .anyMatch(source -> SafeUrl.media(source.attr("src")).isPresent());
    }

    private void link(Block.Embed embed) {
        holdsAnything = true;
        out.append(" <a");
        Escape.attribute("href", embed.url(), out);
        out.append('>');
        Escape.text(embed.title() == null ? embed.url() : embed.title(), out);
        out.append("</a> ");
    }
}
