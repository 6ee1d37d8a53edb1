package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jarida.text.TextDirection;

/**
 * Writes Markdown that {@link MarkdownReader} reads as the same body. Every block is read back on the spot; one that
 * Markdown cannot say (a direction, an underline, a credit, what CommonMark's rules on punctuation make ambiguous) is
 * written as its HTML, which CommonMark lets stand in a text.
 */
public final class MarkdownWriter {
    private static final Pattern BEGINS_HTML = Pattern.compile(
            "<(?:p|h[1-6]|ul|ol|dl|blockquote|figure|aside|table|pre|hr|details|div)[ >]");
    private final Function<String, Optional<String>> address;
    private final Function<String, Optional<String>> title;

    private MarkdownWriter(Function<String, Optional<String>> address, Function<String, Optional<String>> title) {
        this.address = address;
        this.title = title;
    }

    /**
     * @param address of a node, by id, if the reader may see it
     * @param title   of a node, likewise
     */
    public static String write(Body body, Function<String, Optional<String>> address,
            Function<String, Optional<String>> title) {
        return new MarkdownWriter(address, title).body(body);
    }

    private String body(Body body) {
        List<String> parts = new ArrayList<>();
        boolean afterList = false;
        for (Block block : body.blocks()) {
            String part = block(block);
            if (part.isEmpty()) {
                continue;
            }
            boolean list = block instanceof Block.ListOf;
            if (list && afterList) {
                parts.add("<!-- -->");
            }
            parts.add(part);
            afterList = list;
        }
        return parts.isEmpty() ? "" : String.join("\n\n", parts) + "\n";
    }

    private String block(Block block) {
        Block seen = Visible.block(block, address);
        String markdown = MarkdownBlocks.write(seen);
        if (markdown != null && saysTheSame(markdown, seen)) {
            return markdown;
        }
        String html = WebHtml.render(new Body(List.of(block.withKey("k"))), TextDirection.LTR);
        return inOneBlock(Placeholders.resolve(html, address, title));
    }

    /**
     * CommonMark ends HTML at a blank line, and only some elements begin it. HTML drops the first line break of a pre.
     */
    private static String inOneBlock(String html) {
        String block = BEGINS_HTML.matcher(html).lookingAt() ? html : "<div>" + html + "</div>";
        return block.replace("\n", "&#10;").replaceAll("(<pre[^>]*>)&#10;", "$1\n");
    }

    private static boolean saysTheSame(String markdown, Block block) {
        List<Block> read = MarkdownReader.read(markdown, url -> Optional.empty()).blocks();
        return read.size() == 1 && read.get(0).withKey(null).equals(block.withKey(null));
    }
}
