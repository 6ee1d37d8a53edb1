package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Reads HTML, whoever made it, into blocks: an allow-list decides what is kept, nothing of the text is lost. Refused
 * with TOO_LARGE: more than 1,000,000 bytes of UTF-8, 2,000 blocks, 60,000 tags or a nesting of 100.
 */
public final class HtmlReader {
    private HtmlReader() {}

    /** @param path of the input field, for refusals */
    public static Body read(String html, String... path) {
        return read(html, url -> Optional.empty(), path);
    }

    /** @param internal the node id that an address of this newspaper stands for */
    public static Body read(String html, Function<String, Optional<String>> internal, String... path) {
        return read(html, internal, false, path);
    }

    /** @param breaksLines whether line breaks in the text are meant, as in WordPress's classic form */
    static Body read(String html, Function<String, Optional<String>> internal, boolean breaksLines, String... path) {
        Links links = Links.of(internal);
        Element body = parse(html, path).body();
        WordLists.mend(body);
        List<Block> blocks = BlockReader.read(body, links, breaksLines).stream()
                .flatMap(block -> settled(block, links).stream()).toList();
        Limits.blocks(blocks.size(), path);
        return Body.of(blocks);
    }

    /** What was kept as HTML may, once it is clean, be something that a block can hold: then it is that block. */
    private static List<Block> settled(Block block, Links links) {
        return block instanceof Block.Html kept
                ? BlockReader.read(Jsoup.parseBodyFragment(kept.html()).body(), links, false) : List.of(block);
    }

    static Document parse(String html, String... path) {
        Limits.bytes(html, path);
        Limits.markup(html, path);
        Document document = Jsoup.parseBodyFragment(html);
        refuseDepth(document, path);
        return document;
    }

    private static void refuseDepth(Document document, String... path) {
        document.filter(new NodeFilter() {
            @Override public FilterResult head(Node node, int depth) {
                if (depth > Limits.HTML_DEPTH) {
                    throw Limits.tooDeep(path);
                }
                return FilterResult.CONTINUE;
            }
        });
    }
}
