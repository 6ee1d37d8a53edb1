package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads CommonMark with tables and strikethrough, by way of the HTML that it stands for: one allow-list for both. */
public final class MarkdownReader {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownReader() {}

    /** As {@link HtmlReader#read(String, Function, String...)}. */
    public static Body read(String markdown, Function<String, Optional<String>> internal, String... path) {
        Limits.bytes(markdown, path);
        Limits.markdown(markdown, path);
        String html;
        try {
            Node document = PARSER.parse(markdown);
            html = HTML.render(document);
        } catch (StackOverflowError nested) {
            // The library's visitors call themselves for every level and know no limit of their own.
            throw Limits.tooDeep(path);
        }
        // Short Markdown can stand for long HTML: a table pads each short row with empty cells.
        return HtmlReader.read(html, internal, path);
    }
}
