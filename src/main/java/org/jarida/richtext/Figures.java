package org.jarida.richtext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jarida.shared.graphql.NodeId;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Images with what is said about them, alone or in galleries. */
final class Figures {
    private static final String CREDIT = ".credit,.wp-credit,.image-credit,.photo-credit,cite,small";

    /** Set on what has become part of a block. */
    private static final String READ = "data-read";

    private Figures() {}

    static List<Block> read(Element figure, BlockReader reader, Style style) {
        List<Block> embed = Embeds.figure(figure);
        if (!embed.isEmpty()) {
            return embed;
        }
        boolean pictures = figure.selectFirst("img") != null
                && figure.selectFirst("table,blockquote,iframe,pre,video,audio,ul:has(p),h1,h2,h3,h4,h5,h6") == null;
        return pictures ? pictures(figure, reader, style) : reader.blocksIn(figure, style);
    }

    private static List<Block> pictures(Element figure, BlockReader reader, Style style) {
        figure.select("[" + READ + "]").removeAttr(READ);
        List<MediaUse> media = new ArrayList<>();
        List<Element> images = figure.select("img").stream().filter(image -> !isPicture(image)).toList();
        // A lazy image stands twice, the second time for readers without script.
        boolean twice = images.stream().anyMatch(image -> image.closest("noscript") == null);
        images.forEach(image -> image.attr(READ, ""));
        Map<Element, List<Element>> byFrame = images.stream()
                .filter(image -> !twice || image.closest("noscript") == null)
                .collect(Collectors.groupingBy(image -> image.closest("figure,li"), LinkedHashMap::new,
                        Collectors.toList()));
        byFrame.forEach((frame, framed) -> {
            Element caption = framed.size() == 1 ? frame.selectFirst("figcaption") : null;
            for (Element image : framed) {
                use(image, reader.links()).ifPresent(use -> {
                    media.add(caption == null ? use : captioned(use, caption));
                    if (caption != null) {
                        caption.attr(READ, "");
                    }
                });
            }
        });
        List<Block> blocks = new ArrayList<>();
        if (!media.isEmpty()) {
            blocks.add(new Block.Media(null, media));
        }
        Element rest = figure.clone();
        rest.select("[" + READ + "]").remove();
        blocks.addAll(reader.blocksIn(rest, style));
        return blocks;
    }

    private static MediaUse captioned(MediaUse use, Element caption) {
        Element words = caption.clone();
        Element credit = words.selectFirst(CREDIT);
        if (credit == null) {
            return use.captioned(Words.in(words), use.credit());
        }
        credit.replaceWith(new TextNode(" "));
        return use.captioned(Words.in(words), Words.in(credit));
    }

    static List<Block> image(Element image, Links links) {
        return use(image, links).<List<Block>>map(use -> List.of(new Block.Media(null, List.of(use))))
                .orElse(List.of());
    }

    /** An emoji or smiley: a character that was replaced by its picture. */
    static boolean isPicture(Element image) {
        return image.hasClass("emoji") || image.hasClass("wp-smiley");
    }

    private static Optional<MediaUse> use(Element image, Links links) {
        String alt = Texts.line(image.attr("alt"));
        String written = image.attr("data-asset");
        String id = written.isEmpty() ? Links.node(image.attr("src")).orElse("") : written;
        if (NodeId.parse(id, "asset").isPresent()) {
            return Optional.of(focused(new MediaUse(null, id, alt, null, null, MediaUse.CENTRE, MediaUse.CENTRE),
                    image));
        }
        if (image.attr("width").equals("1") && image.attr("height").equals("1")) {
            return Optional.empty();
        }
        for (String attribute : List.of("data-src", "data-lazy-src", "data-original", "src")) {
            Optional<String> url = SafeUrl.media(image.attr(attribute));
            if (url.isPresent()) {
                return Optional.of(focused(MediaUse.of(url.get(), alt), image));
            }
        }
        return Optional.empty();
    }

    private static MediaUse focused(MediaUse use, Element image) {
        String[] focal = image.attr("data-focal").split(" ");
        if (focal.length != 2 || !focal[0].matches("[01]|0\\.\\d{1,9}") || !focal[1].matches("[01]|0\\.\\d{1,9}")) {
            return use;
        }
        return new MediaUse(use.url(), use.assetId(), use.alt(), use.caption(), use.credit(),
                Double.parseDouble(focal[0]), Double.parseDouble(focal[1]));
    }
}
