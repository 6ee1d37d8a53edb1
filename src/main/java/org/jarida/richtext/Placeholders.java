package org.jarida.richtext;

import java.util.Optional;
import java.util.function.Function;

/**
 * Puts addresses in place of the node ids in stored HTML. A link to something that the reader may not see becomes its
 * plain text; a picture disappears with its figure; so does an entry of a related list, which has no text of its own.
 */
public final class Placeholders {
    private static final String LINK = "<a href=\"" + Links.SCHEME;
    private static final String IMAGE = "<img src=\"" + Links.SCHEME;
    private static final String AMP_IMAGE = "<amp-img src=\"" + Links.SCHEME;
    private static final String RELATED = "<aside class=\"related\">";
    private static final String RELATED_END = "</ul></aside>";

    private final String html;
    private final Function<String, Optional<String>> address;
    private final Function<String, Optional<String>> title;
    private final StringBuilder out;

    private Placeholders(String html, Function<String, Optional<String>> address,
            Function<String, Optional<String>> title) {
        this.html = html;
        this.address = address;
        this.title = title;
        this.out = new StringBuilder(html.length() + 64);
    }

    /** Without related lists, which need titles. @param address of a node, by id, if the reader may see it */
    public static String resolve(String html, Function<String, Optional<String>> address) {
        return resolve(html, address, id -> Optional.empty());
    }

    /** @param title of a node, by id, if the reader may see it */
    public static String resolve(String html, Function<String, Optional<String>> address,
            Function<String, Optional<String>> title) {
        return isIn(html) ? new Placeholders(html, address, title).resolved() : html;
    }

    static boolean isIn(String html) {
        return html.contains(Links.SCHEME);
    }

    private String resolved() {
        int from = 0;
        for (int at = next(from); at >= 0; at = next(from)) {
            out.append(html, from, at);
            from = html.startsWith(RELATED, at) ? related(at)
                    : html.startsWith(LINK, at) ? link(at, null) : image(at);
        }
        return out.append(html, from, html.length()).toString();
    }

    private int next(int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.startsWith(LINK, at) || html.startsWith(IMAGE, at)
                    || html.startsWith(AMP_IMAGE, at) || html.startsWith(RELATED, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns where to go on. Links do not nest. */
    private int link(int at, String text) {
        int idEnd = html.indexOf('"', at + LINK.length());
        int open = html.indexOf('>', idEnd) + 1;
        int close = html.indexOf("</a>", open);
        Optional<String> href = address.apply(html.substring(at + LINK.length(), idEnd));
        if (href.isPresent()) {
            out.append("<a");
            Escape.attribute("href", href.get(), out);
            out.append(html, idEnd + 1, open);
        }
        if (text == null) {
            out.append(html, open, close);
        } else {
            Escape.text(text, out);
        }
        out.append(href.isPresent() ? "</a>" : "");
        return close + "</a>".length();
    }

    private int image(int at) {
        int id = html.indexOf(Links.SCHEME, at) + Links.SCHEME.length();
        int idEnd = html.indexOf('"', id);
        Optional<String> src = address.apply(html.substring(id, idEnd));
        if (src.isPresent()) {
            out.append(html, at, html.indexOf(' ', at));
            Escape.attribute("src", src.get(), out);
            return idEnd + 1;
        }
        int figure = out.lastIndexOf("<figure");
        if (figure >= 0 && out.indexOf(">", figure) == out.length() - 1) {
            out.setLength(figure);
            return html.indexOf("</figure>", at) + "</figure>".length();
        }
        return html.indexOf('>', html.startsWith(AMP_IMAGE, at) ? html.indexOf("</amp-img", at) : idEnd) + 1;
    }

    private int related(int at) {
        int end = html.indexOf(RELATED_END, at);
        int start = out.length();
        out.append(html, at, html.indexOf("<li>", at));
        int empty = out.length();
        for (int entry = html.indexOf(LINK, at); entry >= 0 && entry < end; entry = html.indexOf(LINK, entry + 1)) {
            String id = html.substring(entry + LINK.length(), html.indexOf('"', entry + LINK.length()));
            Optional<String> name = title.apply(id).filter(it -> address.apply(id).isPresent());
            if (name.isPresent()) {
                out.append("<li>");
                link(entry, name.get());
                out.append("</li>");
            }
        }
        if (out.length() == empty) {
            out.setLength(start);
        } else {
            out.append(RELATED_END);
        }
        return end + RELATED_END.length();
    }
}
