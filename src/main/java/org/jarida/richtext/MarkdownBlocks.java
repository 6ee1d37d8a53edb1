package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The Markdown of one block; null where Markdown has no words for it. Whether it says the same is for others to try.
 */
final class MarkdownBlocks {
    private MarkdownBlocks() {}

    static String write(Block block) {
        if (block instanceof Block.Paragraph it) {
            return it.direction() == null ? MarkdownSpans.write(it.spans()) : null;
        } else if (block instanceof Block.Heading it) {
            String text = MarkdownSpans.write(it.spans());
            return text == null || text.contains("\n") ? null : "#".repeat(it.level()) + " " + text;
        } else if (block instanceof Block.ListOf it) {
            return list(it.ordered(), it.items());
        } else if (block instanceof Block.Quote it) {
            return it.attribution() == null && !it.pull() ? quote(it) : null;
        } else if (block instanceof Block.Media it) {
            return it.media().size() == 1 ? image(it.media().get(0)) : null;
        } else if (block instanceof Block.Embed it) {
            return it.title() == null ? "<" + it.url() + ">" : null;
        } else if (block instanceof Block.Table it) {
            return it.header() ? table(it) : null;
        } else if (block instanceof Block.Code it) {
            return code(it);
        }
        return block instanceof Block.Divider ? "---" : null;
    }

    private static String list(boolean ordered, List<ListItem> items) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            ListItem item = items.get(at);
            String marker = ordered ? at + 1 + ". " : "- ";
            String text = MarkdownSpans.write(item.spans());
            String children = item.children().isEmpty() ? "" : list(item.ordered(), item.children());
            if (text == null || children == null) {
                return null;
            }
            String indent = " ".repeat(marker.length());
            lines.add(marker + (text + (children.isEmpty() ? "" : "\n" + children)).replace("\n", "\n" + indent));
        }
        return String.join("\n", lines);
    }

    private static String quote(Block.Quote quote) {
        List<String> paragraphs = new ArrayList<>();
        for (SpanRun run : quote.paragraphs()) {
            String text = run.direction() == null ? MarkdownSpans.write(run.spans()) : null;
            if (text == null) {
                return null;
            }
            paragraphs.add("> " + text.replace("\n", "\n> "));
        }
        return String.join("\n>\n", paragraphs);
    }

    private static String image(MediaUse use) {
        boolean plain = use.url() != null && use.caption() == null && use.credit() == null && use.isCentred();
        return plain ? "![" + MarkdownSpans.escaped(use.alt() == null ? "" : use.alt()) + "](<" + use.url() + ">)"
                : null;
    }

    private static String table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<String> cells = row.cells().stream().map(cell -> MarkdownSpans.write(cell.spans())).toList();
            if (cells.stream().anyMatch(cell -> cell == null || cell.contains("\n"))) {
                return null;
            }
            lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(cells.size()));
            }
        }
        return String.join("\n", lines);
    }

    private static String code(Block.Code code) {
        String fence = "```";
        while (code.text().contains(fence)) {
            fence += "`";
        }
        String language = code.language() == null ? "" : code.language();
        return fence + language + "\n" + code.text() + "\n" + fence;
    }
}
