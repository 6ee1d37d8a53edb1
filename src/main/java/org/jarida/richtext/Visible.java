package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Blocks of text with addresses in place of node ids, and without links to what a reader may not see. */
final class Visible {
    private Visible() {}

    static Block block(Block block, Function<String, Optional<String>> address) {
        if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.key(), it.direction(), spans(it.spans(), address));
        } else if (block instanceof Block.Heading it) {
            return new Block.Heading(it.key(), it.level(), spans(it.spans(), address));
        } else if (block instanceof Block.ListOf it) {
            return new Block.ListOf(it.key(), it.ordered(), items(it.items(), address));
        } else if (block instanceof Block.Quote it) {
            return new Block.Quote(it.key(), it.paragraphs().stream()
                    .map(run -> new SpanRun(run.direction(), spans(run.spans(), address))).toList(),
                            it.attribution(), it.pull());
        } else if (block instanceof Block.Table it) {
            return new Block.Table(it.key(), it.header(), it.rows().stream().map(row -> new Block.Row(row.cells()
                    .stream()
                    .map(cell -> new Block.Cell(spans(cell.spans(), address))).toList())).toList());
        }
        return block;
    }

    private static List<ListItem> items(List<ListItem> items, Function<String, Optional<String>> address) {
        return items.stream().map(item -> new ListItem(spans(item.spans(), address), item.ordered(),
                items(item.children(), address))).toList();
    }

    private static List<Span> spans(List<Span> spans, Function<String, Optional<String>> address) {
        return Spans.tidy(spans.stream().map(span -> span.targetId() == null ? span
                : new Span(span.text(), span.marks(), address.apply(span.targetId()).orElse(null), null)).toList());
    }
}
