package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Quotes of paragraphs, with who said it. */
final class Quotes {
    private Quotes() {}

    static List<Block> read(Element element, BlockReader reader, Style style) {
        List<Block> embed = Embeds.snippet(element);
        if (!embed.isEmpty()) {
            return embed;
        }
        if (Tags.holdsMoreThanText(element) || element.selectFirst("ul,ol") != null) {
            return reader.asHtml(element);
        }
        Element source = attribution(element);
        Element words = element;
        if (source != null) {
            words = element.clone();
            attribution(words).remove();
        }
        List<SpanRun> paragraphs = new ArrayList<>();
        for (Block block : reader.textIn(words, style)) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                return reader.asHtml(element);
            }
            paragraphs.add(new SpanRun(paragraph.direction(), paragraph.spans()));
        }
        String attribution = source == null ? null : Words.in(source);
        if (paragraphs.isEmpty()) {
            return attribution == null ? List.of() : List.of(alone(List.of(Span.of(attribution))));
        }
        return List.of(new Block.Quote(null, paragraphs, attribution, isPull(element)));
    }

    /** As any paragraph of its own is read. */
    private static Block alone(List<Span> source) {
        return Embeds.bare(source).orElse(new Block.Paragraph(null, null, source));
    }

    /** The last element of the quote when it names the source: a footer, or a cite of its own. */
    private static Element attribution(Element quote) {
        Element last = quote.lastElementChild();
        if (last == null || !isLast(last) || last.selectFirst("img,iframe,ul,ol,table,blockquote") != null) {
            return null;
        }
        boolean named = last.normalName().equals("footer") || last.normalName().equals("cite")
                || last.normalName().equals("p") && last.childrenSize() == 1 && last.child(0).normalName()
                        .equals("cite")
                && last.ownText().isBlank();
        return named && Words.in(last) != null ? last : null;
    }

    private static boolean isLast(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next == null;
    }

    private static boolean isPull(Element quote) {
        Element figure = quote.parent();
        return quote.className().contains("pullquote") || figure != null && figure.className().contains("pullquote");
    }
}
