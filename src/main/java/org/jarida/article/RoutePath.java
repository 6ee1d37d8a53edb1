package org.jarida.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jarida.branding.SiteSettings;
import org.jarida.text.Fold;
import org.jarida.text.Normal;

/**
 * A path as it was asked for, taken apart.
 *
 * @param decoded  what was asked for, percent-decoded, without query and fragment
 * @param prefix   the segments before the last, without a language; joined by slashes and folded: {@code /politics}
 * @param last     the last segment; empty for the front page
 */
record RoutePath(String decoded, String prefix, String last) {
    static final int LONGEST = 2048;

    static RoutePath of(String asked, SiteSettings site) {
        String decoded = decode(path(asked));
        List<String> segments = Arrays.stream(decoded.split("/")).filter(segment -> !segment.isEmpty()).collect(Collectors.toList());
        if (segments.size() > 1 && site.hasLocale(segments.get(0))) segments.remove(0);
        String last = segments.isEmpty() ? "" : segments.remove(segments.size() - 1);
        return new RoutePath(decoded, fold(segments), last);
    }

    /** Whether it is a spelling of this canonical path. */
    boolean leadsTo(String canonical, SiteSettings site) {
        RoutePath other = of(canonical, site);
        return prefix.equals(other.prefix) && Fold.fold(last).equals(Fold.fold(other.last));
    }

    /** How a path of sections is compared: {@code /سياسه} is {@code /سياسة} misspelt. */
    static String fold(String path) {
        return fold(Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList());
    }

    private static String fold(List<String> segments) {
        return segments.stream().map(segment -> "/" + Fold.fold(segment)).collect(Collectors.joining());
    }

    /** The folded segments of what was asked, the language included. */
    static String key(String asked) {
        return fold(decode(path(asked)));
    }

    /** Without query and fragment. */
    static String path(String asked) {
        return asked.replaceFirst("(?s)[?#].*$", "");
    }

    /** Whether the database can hold it: no {@code %00}, and no longer than an address may be. */
    static boolean isText(String asked) {
        return asked.length() <= LONGEST && decode(asked).indexOf('\0') < 0;
    }

    /** What is no percent-encoding is taken as it is. */
    static String decode(String asked) {
        if (asked.indexOf('%') < 0) return Normal.nfc(asked);
        try {
            return Normal.nfc(URLDecoder.decode(asked.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Normal.nfc(asked);
        }
    }
}
