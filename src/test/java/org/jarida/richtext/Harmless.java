package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What may stand in HTML that this newspaper hands out. Written apart from the code that makes it. */
final class Harmless {
    private static final Set<String> TAGS = Set.of("a", "abbr", "aside", "audio", "b", "blockquote", "br",
            "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
            "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
            "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "source", "span", "strong", "sub", "summary",
            "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "video", "wbr");
    private static final Set<String> AMP_TAGS = Set.of("amp-img", "amp-youtube", "amp-vimeo", "amp-dailymotion",
            "amp-twitter", "amp-instagram", "amp-facebook", "amp-tiktok", "amp-soundcloud");
    private static final Set<String> NOT_IN_AMP = Set.of("img", "video", "audio", "source");
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "dir", "lang", "colspan", "rowspan",
            "scope", "span", "start", "reversed", "type", "value", "title", "datetime", "open", "width", "height",
            "controls", "preload", "poster");
    private static final Set<String> WEB_ATTRIBUTES = Set.of("loading", "decoding", "data-asset", "data-focal",
            "data-provider", "data-player", "class", "id");
    private static final Set<String> AMP_ATTRIBUTES = Set.of("layout", "data-videoid", "data-tweetid",
            "data-shortcode", "data-href", "data-src", "data-trackid", "class", "id");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "data-player", "data-href", "data-src");

    private Harmless() {}

    static void assertHarmless(String html, HtmlProfile profile) {
        for (Element element : Jsoup.parseBodyFragment(html).select("body *")) {
            String name = element.normalName();
            boolean tag = profile == HtmlProfile.AMP ? !NOT_IN_AMP.contains(name) && TAGS.contains(name)
                    || AMP_TAGS.contains(name) : TAGS.contains(name);
            assertTrue(tag, () -> profile + ": tag " + name + " in " + html);
            for (Attribute attribute : element.attributes()) {
                assertTrue(isAllowed(attribute, profile), () -> profile + ": attribute " + attribute + " in " + html);
            }
        }
    }

    private static boolean isAllowed(Attribute attribute, HtmlProfile profile) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (ADDRESSES.contains(name) && !isAddress(value)) {
            return false;
        }
        return ATTRIBUTES.contains(name) || switch (profile) {
            case WEB -> WEB_ATTRIBUTES.contains(name) && (!name.equals("id") || value.startsWith("h-"));
            case AMP -> AMP_ATTRIBUTES.contains(name) && (!name.equals("id") || value.startsWith("h-"));
            case FEED -> name.equals("class") && value.equals("related");
            case EMAIL -> name.equals("class") && value.equals("related") || name.equals("style")
                    && value.matches("[a-z0-9:;#% .-]+");
        };
    }

    private static boolean isAddress(String value) {
        String address = value.toLowerCase(Locale.ROOT);
        return address.matches("(?s)https?://[^/].*|mailto:.*|tel:.*|/|/[^/\\\\].*|#h-.*|jarida:[a-z]+_[0-9a-f-]{36}");
    }
}
