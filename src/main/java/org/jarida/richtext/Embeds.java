package org.jarida.richtext;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What lives elsewhere and is shown in the text: found in frames, in the snippets providers hand out, in bare
 * addresses.
 */
final class Embeds {
    private Embeds() {}

    static List<Block> iframe(Element frame) {
        for (String attribute : List.of("src", "url", "data-src", "data-lazy-src")) {
            Optional<String> url = SafeUrl.web(frame.attr(attribute));
            if (url.isPresent()) {
                return List.of(embed(url.get(), frame.attr("title")));
            }
        }
        return List.of();
    }

    /** A quote or box with a class that a provider's script looks for. Its words become the title. */
    static List<Block> snippet(Element element) {
        String page = element.hasClass("twitter-tweet") || element.hasClass("twitter-video") ? lastLink(element)
                : element.hasClass("instagram-media") ? firstOf(element.attr("data-instgrm-permalink"),
                        lastLink(element))
                : element.hasClass("tiktok-embed") ? firstOf(element.attr("cite"), lastLink(element))
                : element.className().startsWith("fb-") ? element.attr("data-href") : "";
        return Provider.of(page).<List<Block>>map(match -> List.of(embed(match.page(), Words.in(element))))
                .orElse(List.of());
    }

    /** A figure around one address: our own output, and WordPress's. */
    static List<Block> figure(Element figure) {
        Element caption = figure.selectFirst("> figcaption");
        String said = caption == null ? null : Words.in(caption);
        Element link = figure.selectFirst("> a");
        if (figure.hasClass("embed") && link != null && figure.childrenSize() == 1) {
            return SafeUrl.web(link.attr("href")).<List<Block>>map(url -> List.of(embed(url, Words.in(link))))
                    .orElse(List.of());
        }
        Element wrapper = figure.selectFirst("> .wp-block-embed__wrapper");
        if (figure.hasClass("wp-block-embed") && wrapper != null && wrapper.childrenSize() == 0) {
            return SafeUrl.web(wrapper.text()).<List<Block>>map(url -> List.of(embed(url, said))).orElse(List.of());
        }
        return List.of();
    }

    /** A paragraph that is nothing but the address of something that can be shown. */
    static Optional<Block> bare(List<Span> spans) {
        String text = spans.size() == 1 && spans.get(0).text().startsWith("http") ? spans.get(0).text().strip() : "";
        if (text.isEmpty() || text.length() > SafeUrl.MOST || spans.get(0).targetId() != null) {
            return Optional.empty();
        }
        return Provider.of(text).map(match -> new Block.Embed(null, match.page(), null));
    }

    /** @param url http or https */
    static Block.Embed embed(String url, String title) {
        String page = Provider.of(url).map(Provider.Match::page).orElse(url);
        String words = Texts.line(title);
        return new Block.Embed(null, page, page.equals(words) || url.equals(words) ? null : words);
    }

    /** The known provider's name, else the host. */
    static String provider(Block.Embed embed) {
        return Provider.of(embed.url()).map(match -> match.provider().label()).orElseGet(() -> host(embed.url()));
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "link" : host;
        } catch (IllegalArgumentException notAscii) {
            return "link";
        }
    }

    private static String lastLink(Element element) {
        var links = element.select("a[href]");
        for (int at = links.size() - 1; at >= 0; at--) {
            String href = links.get(at).attr("href");
            if (Provider.of(href).isPresent()) {
                return href;
            }
        }
        return "";
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
