package org.jarida.richtext;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jarida.text.TextDirection;

/** Makes the blocks that clients see; those with nothing that the reader may see are left out. */
final class BlockViews {
    private final TextDirection direction;
    private final References references;
    private final Map<String, String> anchors;

    private BlockViews(Body body, TextDirection direction, References references) {
        this.direction = direction;
        this.references = references;
        this.anchors = Anchors.of(body);
    }

    static List<BlockView> of(Body body, TextDirection direction, References references) {
        BlockViews views = new BlockViews(body, direction, references);
        return body.blocks().stream().map(views::block).filter(Objects::nonNull).toList();
    }

    private BlockView block(Block block) {
        if (block instanceof Block.Paragraph it) {
            return new BlockView.ParagraphBlock(it.key(), Spans.direction(it.direction(), it.spans(), direction),
                    spans(it.spans()));
        } else if (block instanceof Block.Heading it) {
            return new BlockView.HeadingBlock(it.key(), it.level(), anchors.get(it.key()), spans(it.spans()));
        } else if (block instanceof Block.ListOf it) {
            return new BlockView.ListBlock(it.key(), it.ordered(), items(it.items()));
        } else if (block instanceof Block.Quote it) {
            SpanRun first = it.paragraphs().get(0);
            TextDirection own = Spans.direction(first.direction(), first.spans(), direction);
            return new BlockView.QuoteBlock(it.key(), it.paragraphs().stream().map(run -> run(run, own)).toList(),
                    it.attribution(), it.pull());
        } else if (block instanceof Block.Media it) {
            List<MediaUseView> seen = it.media().stream().map(use -> MediaUseView.of(use, references))
                    .flatMap(Optional::stream).toList();
            return seen.isEmpty() ? null : new BlockView.MediaBlock(it.key(), seen);
        } else if (block instanceof Block.Embed it) {
            return new BlockView.EmbedBlock(it.key(), Embeds.provider(it), it.url(), EmbedHtml.of(it), it.title());
        } else if (block instanceof Block.Related it) {
            List<String> seen = it.articleIds().stream().filter(id -> references.node(id).isPresent()).toList();
            return seen.isEmpty() ? null : new BlockView.RelatedBlock(it.key(), seen);
        } else if (block instanceof Block.Table it) {
            return new BlockView.TableBlock(it.key(), it.header(), it.rows().stream().map(this::row).toList());
        } else if (block instanceof Block.Code it) {
            return new BlockView.CodeBlock(it.key(), it.text(), it.language());
        } else if (block instanceof Block.Html it) {
            return new BlockView.HtmlBlock(it.key(),
                    Placeholders.resolve(it.html(), references::path, references::title));
        }
        return new BlockView.DividerBlock(block.key());
    }

    private List<SpanView> spans(List<Span> spans) {
        return SpanView.of(spans, references);
    }

    private List<BlockView.ListItemView> items(List<ListItem> items) {
        return items.stream().map(item ->
                new BlockView.ListItemView(spans(item.spans()), item.ordered(), items(item.children()))).toList();
    }

    private BlockView.SpanRunView run(SpanRun run, TextDirection around) {
        return new BlockView.SpanRunView(Spans.direction(run.direction(), run.spans(), around), spans(run.spans()));
    }

    private BlockView.TableRowView row(Block.Row row) {
        return new BlockView.TableRowView(
                row.cells().stream().map(cell -> new BlockView.TableCellView(spans(cell.spans()))).toList());
    }
}
