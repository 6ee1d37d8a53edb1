package org.jarida.richtext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML for feeds, e-mail and AMP, made of the web's: one renderer knows the blocks, and what was kept as HTML
 * follows the same rules. As in the web's, things of this newspaper stand in it as {@code jarida:<node id>}.
 */
final class ProfileHtml {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "amp-img", "source", "wbr");
    /** What a feed reader or a mail program has no use for. */
    private static final Set<String> OF_A_PAGE = Set.of("id", "class", "loading", "decoding", "lang");

    /** Pictures' sizes are written with their layout. */
    private static final Set<String> NOT_IN_AMP = Set.of("loading", "decoding", "width", "height");

    private final HtmlProfile profile;
    private final TextDirection direction;
    private final String base;
    private final StringBuilder out = new StringBuilder();

    private ProfileHtml(HtmlProfile profile, TextDirection direction, String base) {
        this.profile = profile;
        this.direction = direction;
        this.base = base;
    }

    /**
     * @param web  by {@link WebHtml}, placeholders and all
     * @param base the address of the site without a slash at the end; feeds and mails are read elsewhere
     */
    static String of(String web, HtmlProfile profile, TextDirection direction, String base) {
        if (profile == HtmlProfile.WEB) {
            return web;
        }
        ProfileHtml html = new ProfileHtml(profile, direction, base);
        html.children(Jsoup.parseBodyFragment(web).body());
        return html.out.toString();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                Escape.text(text.getWholeText(), out);
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("figure") && element.hasClass("embed")) {
            embed(element);
        } else if (name.equals("video") || name.equals("audio")) {
            player(element);
        } else if (name.equals("img") && profile == HtmlProfile.AMP) {
            open("amp-img", element);
        } else {
            open(name, element);
            if (!VOID.contains(name)) {
                // A line break at the start of a pre is not text: the parser took one away.
                out.append(name.equals("pre") && element.wholeText().startsWith("\n") ? "\n" : "");
                children(element);
                close(name);
            }
        }
    }

    private void open(String name, Element element) {
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (isKept(key) || attribute.getValue().equals("related")) {
                boolean address = key.equals("href") || key.equals("src") || key.equals("poster");
                Escape.attribute(key, address ? absolute(attribute.getValue()) : attribute.getValue(), out);
            }
        }
        if (profile == HtmlProfile.EMAIL) {
            EmailStyle.of(name, direction(element)).ifPresent(style -> Escape.attribute("style", style, out));
        }
        if (name.equals("amp-img")) {
            out.append(size(element)).append("></amp-img");
        }
        out.append('>');
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }

    /** AMP wants to know it before it is loaded; without, one takes the width there is. */
    private static String size(Element image) {
        String width = image.attr("width");
        String height = image.attr("height");
        return width.matches("[1-9]\\d{0,3}") && height.matches("[1-9]\\d{0,3}")
                ? " width=\"" + width + "\" height=\"" + height + "\" layout=\"intrinsic\""
                : " width=\"1600\" height=\"900\" layout=\"responsive\"";
    }

    private boolean isKept(String attribute) {
        if (profile == HtmlProfile.AMP) {
            return !NOT_IN_AMP.contains(attribute) && !attribute.startsWith("data-");
        }
        return !OF_A_PAGE.contains(attribute) && !attribute.startsWith("data-");
    }

    /** AMP has components for most providers; elsewhere, and for the rest, an embed is its link. */
    private void embed(Element figure) {
        Element link = figure.selectFirst("a");
        Optional<String> component = profile == HtmlProfile.AMP
                ? Provider.of(link.attr("href")).flatMap(AmpEmbed::of) : Optional.empty();
        if (component.isPresent()) {
            boolean titled = !link.text().equals(link.attr("href"));
            out.append("<figure>").append(component.get());
            if (titled) {
                out.append("<figcaption>");
                children(link);
                out.append("</figcaption>");
            }
            out.append("</figure>");
            return;
        }
        open("p", new Element("p"));
        element(link);
        close("p");
    }

    /** Its link, and what is written for those who cannot play it. */
    private void player(Element player) {
        if (profile == HtmlProfile.FEED) {
            open(player.normalName(), player);
            children(player);
            close(player.normalName());
            return;
        }
        List<String> sources = player.select("[src]").stream().map(element -> element.attr("src")).toList();
        open("p", new Element("p"));
        if (!sources.isEmpty()) {
            Element link = new Element("a").attr("href", sources.get(0)).text(absolute(sources.get(0)));
            element(link);
            out.append(player.hasText() ? " " : "");
        }
        player.select("source").remove();
        children(player);
        close("p");
    }

    private String absolute(String address) {
        return profile != HtmlProfile.AMP && address.startsWith("/") ? base + address : address;
    }

    private TextDirection direction(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.attr("dir").equals("auto")) {
                return Direction.of(at.wholeText()).orElse(direction);
            }
            switch (at.attr("dir").toLowerCase(Locale.ROOT)) {
                case "rtl": return TextDirection.RTL;
                case "ltr": return TextDirection.LTR;
                default:
            }
        }
        return direction;
    }
}
