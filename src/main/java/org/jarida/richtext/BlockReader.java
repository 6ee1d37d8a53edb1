package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an HTML tree and writes down the blocks it finds, in order. */
final class BlockReader {
    private final Links links;
    private final List<Block> blocks = new ArrayList<>();
    private final SpanBuilder inline = new SpanBuilder();
    private final boolean embedsAddresses;
    private final boolean breaksLines;
    private TextDirection written;
    private boolean followsBreak;
    private Element asked;
    private String answered;

    private BlockReader(Links links, boolean embedsAddresses, boolean breaksLines, TextDirection written) {
        this.links = links;
        this.breaksLines = breaksLines;
        this.embedsAddresses = embedsAddresses;
        this.written = written;
    }

    static List<Block> read(Element parent, Links links, boolean breaksLines) {
        return new BlockReader(links, true, breaksLines, null).all(parent, Style.PLAIN);
    }

    /** The blocks inside an element that may hold anything. */
    List<Block> blocksIn(Element element, Style style) {
        return new BlockReader(links, embedsAddresses, breaksLines, written).all(element, style);
    }

    /** The blocks inside an element that should hold text: an address stays an address. */
    List<Block> textIn(Element element, Style style) {
        return new BlockReader(links, false, breaksLines, written).all(element, style);
    }

    private List<Block> all(Element parent, Style style) {
        written = Tags.direction(parent, written);
        children(parent, style.in(parent));
        flush();
        return blocks;
    }

    private void children(Element parent, Style style) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), style);
            } else if (node instanceof Element element) {
                element(element, style);
            }
        }
    }

    private void text(String text, Style style) {
        if (!breaksLines) {
            inline.append(text, style);
            return;
        }
        for (String piece : text.split("(?<=\n)|(?=\n)")) {
            if (!piece.equals("\n")) {
                inline.append(piece, style);
            } else if (!followsBreak) {
                inline.lineBreak();
            }
            followsBreak = false;
        }
    }

    private void element(Element element, Style style) {
        followsBreak = element.normalName().equals("br");
        String name = element.normalName();
        if (Tags.isDropped(element)) {
            return;
        }
        switch (name) {
            case "br", "wbr", "img", "hr" -> {
                alone(element, style);
                // Empty in HTML, but not in MathML.
                children(element, style);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> add(TextBlocks.heading(element, textIn(element, style)));
            case "ul", "ol", "menu", "dir" -> add(Lists.read(element, this, style));
            case "blockquote" -> add(Quotes.read(element, this, style));
            case "figure" -> add(Figures.read(element, this, style));
            case "iframe", "embed", "oembed" -> add(Embeds.iframe(element));
            case "table" -> add(Tables.read(element, this, style));
            case "pre", "xmp", "listing", "plaintext" -> add(TextBlocks.code(element));
            case "dl", "details" -> add(asHtml(element));
            case "video", "audio" -> add(SafeHtml.hasSource(element) ? asHtml(element) : blocksIn(element, style));
            case "q" -> {
                if (!element.hasText()) {
                    return;
                }
                inline.append("\u201C", style);
                children(element, style.in(element));
                inline.append("\u201D", style);
            }
            case "a" -> children(element, links.in(element, style.in(element)));
            default -> {
                if (Tags.isBlock(element)) {
                    container(element, style);
                } else {
                    run(element, style.in(element));
                }
            }
        }
    }

    private void alone(Element element, Style style) {
        switch (element.normalName()) {
            case "br" -> inline.lineBreak();
            case "wbr" -> inline.append("\u200B", style);
            case "hr" -> add(List.of(new Block.Divider(null)));
            default -> image(element, style);
        }
    }

    private void container(Element element, Style style) {
        List<Block> whole = element.hasClass("related") ? links.related(element) : Embeds.snippet(element);
        if (!whole.isEmpty()) {
            add(whole);
            return;
        }
        flush();
        TextDirection around = written;
        written = Tags.direction(element, written);
        children(element, style.in(element));
        flush();
        written = around;
    }

    /** An inline element. Another direction than its surroundings' becomes an isolate, which every output keeps. */
    private void run(Element element, Style style) {
        String dir = element.attr("dir").toLowerCase(Locale.ROOT);
        boolean isolated = element.normalName().equals("bdi") || element.normalName().equals("bdo")
                || (dir.equals("ltr") || dir.equals("rtl")) && !dir.equalsIgnoreCase(around(element));
        if (isolated && element.hasText()) {
            inline.append(dir.equals("rtl") ? "\u2067" : dir.equals("ltr") ? "\u2066" : "\u2068", style);
            children(element, style);
            inline.append("\u2069", style);
        } else {
            children(element, style);
        }
    }

    /** The direction that an inline element stands in. */
    private String around(Element element) {
        Element block = element.parent();
        while (block.parent() != null && !Tags.isBlock(block)) {
            if (block.hasAttr("dir")) {
                return block.attr("dir");
            }
            block = block.parent();
        }
        if (written != null) {
            return written.name();
        }
        if (block != asked) {
            asked = block;
            answered = Direction.of(block.wholeText()).map(TextDirection::name).orElse("");
        }
        return answered;
    }

    private void image(Element image, Style style) {
        if (Figures.isPicture(image)) {
            inline.append(image.attr("alt"), style);
        } else {
            add(Figures.image(image, links));
        }
    }

    List<Block> asHtml(Element element) {
        return SafeHtml.block(element, links);
    }

    Links links() {
        return links;
    }

    private void add(List<Block> found) {
        flush();
        blocks.addAll(found);
    }

    private void flush() {
        for (List<Span> spans : inline.paragraphs()) {
            Block paragraph = new Block.Paragraph(null, written, spans);
            blocks.add(embedsAddresses ? Embeds.bare(spans).orElse(paragraph) : paragraph);
        }
    }
}
