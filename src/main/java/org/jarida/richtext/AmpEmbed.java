package org.jarida.richtext;

import java.util.Optional;

/** AMP's components for embeds. The page that holds one loads the script of its component. */
final class AmpEmbed {
    private static final String WIDE = " layout=\"responsive\" width=\"16\" height=\"9\"";
    private static final String TALL = " layout=\"responsive\" width=\"400\" height=\"600\"";

    private AmpEmbed() {}

    /** Empty for SoundCloud's pages, whose component wants a number that their address does not say. */
    static Optional<String> of(Provider.Match match) {
        return Optional.ofNullable(switch (match.provider()) {
            case YOUTUBE -> component("amp-youtube", "data-videoid", match.id(), WIDE);
            case VIMEO -> component("amp-vimeo", "data-videoid", match.id(), WIDE);
            case DAILYMOTION -> component("amp-dailymotion", "data-videoid", match.id(), WIDE);
            case X -> component("amp-twitter", "data-tweetid", match.id(), TALL);
            case INSTAGRAM -> component("amp-instagram", "data-shortcode", match.id(), TALL);
            case FACEBOOK -> component("amp-facebook", "data-href", match.page(), TALL);
            case TIKTOK -> component("amp-tiktok", "data-src", match.page(), TALL);
            case SOUNDCLOUD -> match.page().matches(".*/tracks/\\d+")
                    ? component("amp-soundcloud", "data-trackid", match.page().replaceAll(".*/", ""),
                            " layout=\"fixed-height\" height=\"166\"") : null;
        });
    }

    private static String component(String name, String attribute, String value, String layout) {
        StringBuilder out = new StringBuilder("<").append(name);
        Escape.attribute(attribute, value, out);
        return out.append(layout).append("></").append(name).append('>').toString();
    }
}
