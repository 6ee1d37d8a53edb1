package org.jarida.richtext;

import java.util.Optional;

/**
 * Embeds on the web: a link that works everywhere. A page's own script may load the player that is named in
 * {@code data-player} when the reader asks for it; until then nothing is fetched from the provider.
 */
final class EmbedHtml {
    private EmbedHtml() {}

    static void write(Block.Embed embed, StringBuilder out) {
        Optional<Provider.Match> known = Provider.of(embed.url());
        out.append("<figure class=\"embed\"");
        known.ifPresent(match -> {
            Escape.attribute("data-provider", match.provider().label(), out);
            if (match.player() != null) {
                Escape.attribute("data-player", match.player(), out);
            }
        });
        out.append("><a");
        Escape.attribute("href", embed.url(), out);
        if (embed.title() != null) {
            Escape.attribute("dir", "auto", out);
        }
        Escape.text(embed.title() == null ? embed.url() : embed.title(), out.append('>'));
        out.append("</a></figure>");
    }

    /** Null unless the provider is known. */
    static String of(Block.Embed embed) {
        if (Provider.of(embed.url()).isEmpty()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        write(embed, out);
        return out.toString();
    }
}
