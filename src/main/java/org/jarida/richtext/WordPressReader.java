package org.jarida.richtext;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads what WordPress keeps in {@code post_content}: blocks (Gutenberg), whose HTML says everything, or the classic
 * form, in which line breaks part paragraphs and shortcodes stand for captions, embeds and galleries. A shortcode that
 * is not known here stays in the text, as it does in WordPress.
 */
public final class WordPressReader {
    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\[(?:wp_)?caption\\b([^\\[\\]]{0,2000})](.*?)\\[/(?:wp_)?caption]");
    private static final Pattern EMBED = Pattern.compile(
            "\\[(?:embed|youtube|vimeo|tweet|twitter|instagram|facebook|tiktok|dailymotion|"
                    + "soundcloud)\\b([^\\[\\]]{0,2000})]"
                    + "(?:\\s*(https?://[^\\s\\[]+)\\s*\\[/[a-z]+])?");
    private static final Pattern GALLERY = Pattern.compile("\\[gallery\\b([^\\[\\]]{0,2000})]");
    private static final Pattern PLAYER = Pattern.compile("\\[(video|audio)\\b([^\\[\\]]{0,2000})](?:\\s*\\[/\\1])?");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'\\]]+");
    private static final Pattern IDS = Pattern.compile("\\bids=[\"']([\\d,\\s]+)[\"']");
    private static final Pattern OLD_CAPTION = Pattern.compile("\\bcaption=\"([^\"]*)\"|\\bcaption='([^']*)'");

    private WordPressReader() {}

    /**
     * @param internal   the node id that an address of this newspaper stands for
     * @param attachment the address of an attachment's file, by WordPress's id; for galleries
     * @param path       for refusals, which are those of {@link HtmlReader}
     */
    public static Body read(String content, Function<String, Optional<String>> internal,
            Function<String, Optional<String>> attachment, String... path) {
        Limits.bytes(content, path);
        boolean classic = !content.contains("<!-- wp:");
        String html = shortcodes(content, attachment);
        return HtmlReader.read(html, internal, classic, path);
    }

    private static String shortcodes(String content, Function<String, Optional<String>> attachment) {
        if (content.indexOf('[') < 0) {
            return content;
        }
        // Up to the last end: every caption that begins before it ends, so none is looked for in vain.
        int end = Math.max(endOf("[/caption]", content), endOf("[/wp_caption]", content));
        String html = replace(CAPTION, content.substring(0, end), WordPressReader::figure) + content.substring(end);
        html = replace(EMBED, html, match -> {
            Matcher url = URL.matcher(match.group(2) != null ? match.group(2) : match.group(1).replace("&amp;", "&"));
            return url.find() ? "\n\n<p>" + escaped(url.group()) + "</p>\n\n" : match.group();
        });
        html = replace(PLAYER, html, match -> {
            Matcher url = URL.matcher(match.group(2));
            String tag = match.group(1);
            return url.find() ? "<" + tag + " src=\"" + escaped(url.group()) + "\"></" + tag + ">" : match.group();
        });
        return replace(GALLERY, html, match -> gallery(match, attachment));
    }

    private static int endOf(String sign, String content) {
        int at = content.lastIndexOf(sign);
        return at < 0 ? 0 : at + sign.length();
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }

    /** The image and its link, then the words. */
    private static String figure(MatchResult match) {
        Matcher old = OLD_CAPTION.matcher(match.group(1));
        int end = Math.max(match.group(2).lastIndexOf("</a>") + 4, afterImage(match.group(2)));
        if (end < 4) {
            return match.group(2);
        }
        String words = old.find() ? old.group(1) == null ? old.group(2) : old.group(1) : "";
        return "<figure>" + match.group(2).substring(0, end).strip() + "<figcaption>"
                + words + match.group(2).substring(end).strip() + "</figcaption></figure>";
    }

    private static int afterImage(String html) {
        int image = html.lastIndexOf("<img");
        return image < 0 ? 0 : html.indexOf('>', image) + 1;
    }

    private static String gallery(MatchResult match, Function<String, Optional<String>> attachment) {
        Matcher ids = IDS.matcher(match.group(1));
        if (!ids.find()) {
            return match.group();
        }
        StringBuilder images = new StringBuilder();
        for (String id : ids.group(1).split("[,\\s]+")) {
            attachment.apply(id).ifPresent(url -> images.append("<figure><img src=\"").append(escaped(url))
                    .append("\"></figure>"));
        }
        return images.isEmpty() ? match.group() : "<figure class=\"gallery\">" + images + "</figure>";
    }

    private static String escaped(String url) {
        StringBuilder out = new StringBuilder();
        Escape.text(Parser.unescapeEntities(url, true).replace("<", "%3C"), out);
        return out.toString().replace("\"", "%22");
    }
}
