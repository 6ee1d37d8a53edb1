package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Blocks that hold runs of text only. */
final class TextBlocks {
    static final String LANGUAGE_NAME = "[A-Za-z0-9+#._-]{1,40}";
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:lang|language|brush)[-:]\\s*(" + LANGUAGE_NAME + ")");

    private TextBlocks() {}

    /** The heading, and after it what it held and no heading can hold. */
    static List<Block> heading(Element element, List<Block> inner) {
        List<Block> blocks = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Block block : inner) {
            if (block instanceof Block.Paragraph paragraph) {
                join(spans, paragraph.spans());
            } else {
                blocks.add(block);
            }
        }
        if (!spans.isEmpty()) {
            blocks.add(0, new Block.Heading(null, element.normalName().charAt(1) - '0', Spans.tidy(spans)));
        }
        return blocks;
    }

    /** The paragraphs as lines of one run; empty when there is anything but paragraphs. */
    static Optional<List<Span>> lines(List<Block> blocks) {
        List<Span> spans = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                return Optional.empty();
            }
            join(spans, paragraph.spans());
        }
        return Optional.of(Spans.tidy(spans));
    }

    private static void join(List<Span> spans, List<Span> more) {
        if (!spans.isEmpty()) {
            Span last = spans.get(spans.size() - 1);
            spans.set(spans.size() - 1, last.withText(last.text() + "\n"));
        }
        spans.addAll(more);
    }

    static List<Block> code(Element element) {
        element.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        element.select("script,style,template").remove();
        String classes = element.className() + " " + element.select("> code").attr("class");
        var language = LANGUAGE.matcher(classes);
        String text = Texts.clean(element.wholeText());
        return text.isBlank() ? List.of() : List.of(new Block.Code(null, text, language.find() ? language.group(1) : null));
    }
}
