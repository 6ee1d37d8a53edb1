package org.jarida.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jarida.shared.error.Refusal;

/** Absolute addresses of the web, as editors type them (RFC 3986): https, or http for this very machine. */
public final class WebAddress {
    private static final int MAX_LENGTH = 2048;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private WebAddress() {}

    /** The address as typed, or null for none; refused as INVALID. */
    public static String optional(String typed, String... path) {
        if (typed == null) return null;
        if (!isSecure(typed)) throw Refusal.invalid("Must be an absolute https URL (http for localhost)", path);
        return typed;
    }

    public static boolean isSecure(String typed) {
        URI uri = parse(typed);
        return uri != null && ("https".equalsIgnoreCase(uri.getScheme())
                || "http".equalsIgnoreCase(uri.getScheme()) && LOCAL.contains(uri.getHost()));
    }

    /** Either scheme, on any host. */
    public static boolean isWeb(String typed) {
        URI uri = parse(typed);
        return uri != null && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    /** A path of the newspaper's own: it begins with one slash and holds nothing that a header or an attribute could mistake. */
    public static boolean isPath(String typed) {
        return typed.length() <= MAX_LENGTH && typed.startsWith("/") && !typed.startsWith("//")
                && typed.chars().noneMatch(c -> c <= ' ' || c == 0x7f || c == '\\' || c == '"' || c == '<' || c == '>');
    }

    private static URI parse(String typed) {
        if (typed.length() > MAX_LENGTH) return null;
        try {
            URI uri = new URI(typed);
            return uri.getHost() == null || uri.getRawUserInfo() != null ? null : uri;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
