package org.jarida.branding;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an account is called, from the address of its page: where that does not tell, none is better than a wrong one. */
final class SocialHandle {
    private static final Pattern NAME = Pattern.compile("@?[\\p{L}\\p{M}\\p{N}._-]{1,100}");

    /** Hosts whose pages are named by their first segment, and what stands before the name when people write it. */
    private static final Map<String, String> SIGNS = Map.of("x.com", "@", "twitter.com", "@", "instagram.com", "@",
            "threads.net", "@", "threads.com", "@", "tiktok.com", "@", "youtube.com", "@", "t.me", "@", "facebook.com", "");
    private static final List<String> LINKEDIN = List.of("company", "in", "school");

    private SocialHandle() {}

    static Optional<String> of(String url) {
        URI uri = URI.create(url);
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|web)\\.", "");
        String path = uri.getPath() == null ? "" : uri.getPath();
        String[] segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toArray(String[]::new);
        if ((host.equals("linkedin.com") || host.endsWith(".linkedin.com")) && segments.length == 2
                && LINKEDIN.contains(segments[0])) return Optional.of(segments[1]).filter(SocialHandle::isName);
        if (segments.length != 1 || !isName(segments[0])) return Optional.empty();
        return handle(host, segments[0]);
    }

    private static Optional<String> handle(String host, String segment) {
        boolean marked = segment.startsWith("@");
        String name = marked ? segment.substring(1) : segment;
        if (!SIGNS.containsKey(host)) return marked ? Optional.of("@" + name + "@" + host) : Optional.empty();
        boolean mustBeMarked = host.equals("youtube.com") || host.equals("tiktok.com");
        return mustBeMarked && !marked ? Optional.empty() : Optional.of(SIGNS.get(host) + name);
    }

    private static boolean isName(String segment) {
        return NAME.matcher(segment).matches() && !segment.endsWith(".php");
    }
}
