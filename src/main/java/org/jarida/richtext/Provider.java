package org.jarida.richtext;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose embeds are shown as such: how their addresses are read, the page they stand for and the player of that page.
 */
enum Provider {
    YOUTUBE("youtube", "(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com|youtu\\.be",
            "(?:/(?:embed|shorts|live|v)/|.*[?&]v=|^/)([A-Za-z0-9_-]{11})(?:[/?&#].*)?",
            id -> "https://www.youtube.com/watch?v=" + id[0], id -> "https://www.youtube-nocookie.com/embed/" + id[0]),
    X("x", "(?:www\\.|mobile\\.)?(?:x|twitter)\\.com", "/([A-Za-z0-9_]{1,20})/status(?:es)?/(\\d{1,25})(?:[/?#].*)?",
            id -> "https://x.com/" + id[0] + "/status/" + id[1], null),
    FACEBOOK("facebook", "(?:www\\.|m\\.|web\\.)?facebook\\.com|fb\\.watch",
            "(/(?:[^?#]*/(?:posts|videos|photos)/[^?#]+|(?:watch|reel|share)/[^?#]*(?:\\?v=\\d+)?|watch\\?v=\\d+"
                    + "|(?:permalink|story|photo|video)\\.php\\?[^#]+|[A-Za-z0-9_-]{6,20}/?$))(?:[?&#].*)?",
            id -> "https://www.facebook.com" + id[0],
            id -> "https://www.facebook.com/plugins/post.php?href=" + encoded("https://www.facebook.com" + id[0])),
    INSTAGRAM("instagram", "(?:www\\.)?instagram\\.com", "(?:/[A-Za-z0-9_.]+)?/(p|reel|tv)/([A-Za-z0-9_-]+)(?:[/?#].*)?",
            id -> "https://www.instagram.com/" + id[0] + "/" + id[1] + "/",
            id -> "https://www.instagram.com/" + id[0] + "/" + id[1] + "/embed"),
    TIKTOK("tiktok", "(?:www\\.|m\\.)?tiktok\\.com", "/(@[A-Za-z0-9_.]+)/video/(\\d{1,25})(?:[/?#].*)?",
            id -> "https://www.tiktok.com/" + id[0] + "/video/" + id[1],
            id -> "https://www.tiktok.com/embed/v2/" + id[1]),
    VIMEO("vimeo", "(?:www\\.|player\\.)?vimeo\\.com",
            "/(?:video/|channels/[^/]+/|groups/[^/]+/videos/)?(\\d{4,15})(?:[/?#].*)?",
            id -> "https://vimeo.com/" + id[0], id -> "https://player.vimeo.com/video/" + id[0] + "?dnt=1"),
    SOUNDCLOUD("soundcloud", "(?:www\\.|m\\.|api\\.)?soundcloud\\.com",
            "/([A-Za-z0-9_-]+/[A-Za-z0-9_/-]+)(?:[?#].*)?",
            id -> soundcloud(id[0]), id -> "https://w.soundcloud.com/player/?url=" + encoded(soundcloud(id[0]))),
    DAILYMOTION("dailymotion", "(?:www\\.|geo\\.)?dailymotion\\.com|dai\\.ly",
            "/(?:(?:embed/)?video/|player[^?]*\\?video=)?([A-Za-z0-9]{5,20})(?:[_/?&#].*)?",
            id -> "https://www.dailymotion.com/video/" + id[0],
            id -> "https://www.dailymotion.com/embed/video/" + id[0]);

    private final String label;
    private final Pattern hosts;
    private final Pattern paths;
    private final Function<String[], String> page;
    private final Function<String[], String> player;

    Provider(String label, String hosts, String paths, Function<String[], String> page,
            Function<String[], String> player) {
        this.label = label;
        this.hosts = Pattern.compile(hosts);
        this.paths = Pattern.compile(paths);
        this.page = page;
        this.player = player;
    }

    /** @param player the address of a frame that plays it; null when the provider has none without its script */
    record Match(Provider provider, String id, String page, String player) {}

    String label() {
        return label;
    }

    static Optional<Match> of(String address) {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            return Optional.empty();
        }
        String host = uri.get().getHost().toLowerCase(Locale.ROOT);
        Optional<String> wrapped = wrapped(host, uri.get());
        if (wrapped.isPresent()) {
            return of(wrapped.get());
        }
        for (Provider provider : values()) {
            if (provider.hosts.matcher(host).matches()) {
                return provider.match(uri.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Match> match(URI uri) {
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        Matcher matcher = paths.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] id = new String[matcher.groupCount()];
        for (int group = 1; group <= id.length; group++) {
            id[group - 1] = matcher.group(group);
        }
        String frame = player == null ? null : player.apply(id);
        return Optional.of(new Match(this, id[id.length - 1], page.apply(id), frame));
    }

    /** The page whose address these players carry in their query. */
    private static Optional<String> wrapped(String host, URI uri) {
        String name = host.equals("w.soundcloud.com") ? "url"
                : host.endsWith("facebook.com") && uri.getRawPath().startsWith("/plugins/") ? "href" : null;
        if (name == null || uri.getRawQuery() == null) {
            return Optional.empty();
        }
        for (String pair : uri.getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .filter(page -> !page.contains("w.soundcloud.com") && !page.contains("/plugins/"));
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> uri(String address) {
        try {
            return SafeUrl.web(address).map(URI::create).filter(uri -> uri.getHost() != null
                    && uri.getRawPath() != null);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Tracks and playlists by number are known to its API alone. */
    private static String soundcloud(String path) {
        boolean numbered = path.matches("(?:tracks|playlists)/\\d+");
        return (numbered ? "https://api.soundcloud.com/" : "https://soundcloud.com/") + path;
    }

    private static String encoded(String url) {
        return URLEncoder.encode(url, StandardCharsets.UTF_8);
    }
}
