package org.jarida.richtext;

import java.util.List;
import java.util.Optional;
import org.jarida.shared.graphql.Node;
import org.jarida.text.TextDirection;

/** What a client does that sends back the blocks that it was given. */
final class SentBack {
    /** Everything may be seen, under a path of its own. */
    static final References ALL = new References() {
        @Override public Optional<Node> node(String id) {
            return Optional.of(new ProbeBodyApi.ProbeBodyNode(id));
        }

        @Override public Optional<String> path(String id) {
            return Optional.of("/" + id);
        }

        @Override public String baseUrl() {
            return "https://jarida.ma";
        }

        @Override public Optional<String> title(String id) {
            return Optional.of("عنوان");
        }
    };

    private SentBack() {}

    static List<BlockInput> of(Body body) {
        return new RichTextView(body, TextDirection.RTL, ALL).getBlocks().stream().map(SentBack::block)
                .toList();
    }

    private static BlockInput block(BlockView view) {
        if (view instanceof BlockView.ParagraphBlock it) {
            var input = new BlockInput.ParagraphInput(it.key(), it.direction(), spans(it.spans()));
            return new BlockInput(input, null, null, null, null, null, null, null, null, null, null);
        } else if (view instanceof BlockView.HeadingBlock it) {
            var input = new BlockInput.HeadingInput(it.key(), it.level(), spans(it.spans()));
            return new BlockInput(null, input, null, null, null, null, null, null, null, null, null);
        } else if (view instanceof BlockView.ListBlock it) {
            var input = new BlockInput.ListInput(it.key(), it.ordered(), items(it.items()));
            return new BlockInput(null, null, input, null, null, null, null, null, null, null, null);
        } else if (view instanceof BlockView.QuoteBlock it) {
            var input = new BlockInput.QuoteInput(it.key(), it.paragraphs().stream().map(run ->
                    new BlockInput.SpanRunInput(run.direction(), spans(run.spans()))).toList(), it.attribution(),
                            it.pull());
            return new BlockInput(null, null, null, input, null, null, null, null, null, null, null);
        } else if (view instanceof BlockView.MediaBlock it) {
            var input = new BlockInput.MediaBlockInput(it.key(), it.media().stream().map(SentBack::use).toList());
            return new BlockInput(null, null, null, null, input, null, null, null, null, null, null);
        } else if (view instanceof BlockView.EmbedBlock it) {
            var input = new BlockInput.EmbedInput(it.key(), it.url(), it.title());
            return new BlockInput(null, null, null, null, null, input, null, null, null, null, null);
        } else if (view instanceof BlockView.RelatedBlock it) {
            var input = new BlockInput.RelatedInput(it.key(), it.articleIds());
            return new BlockInput(null, null, null, null, null, null, input, null, null, null, null);
        } else if (view instanceof BlockView.TableBlock it) {
            var input = new BlockInput.TableInput(it.key(), it.header(), it.rows().stream().map(row ->
                    new BlockInput.TableRowInput(row.cells().stream().map(cell ->
                            new BlockInput.TableCellInput(spans(cell.spans()))).toList())).toList());
            return new BlockInput(null, null, null, null, null, null, null, input, null, null, null);
        } else if (view instanceof BlockView.CodeBlock it) {
            var input = new BlockInput.CodeInput(it.key(), it.text(), it.language());
            return new BlockInput(null, null, null, null, null, null, null, null, input, null, null);
        } else if (view instanceof BlockView.HtmlBlock it) {
            var input = new BlockInput.HtmlInput(it.key(), it.html());
            return new BlockInput(null, null, null, null, null, null, null, null, null, null, input);
        }
        var input = new BlockInput.DividerInput(view.key());
        return new BlockInput(null, null, null, null, null, null, null, null, null, input, null);
    }

    private static List<BlockInput.SpanInput> spans(List<SpanView> spans) {
        return spans.stream().map(span -> new BlockInput.SpanInput(span.getText(), span.getMarks(), span.getHref(),
                span.getTarget() == null ? null : span.getTarget().id())).toList();
    }

    private static List<BlockInput.ListItemInput> items(List<BlockView.ListItemView> items) {
        return items.stream().map(item ->
                new BlockInput.ListItemInput(spans(item.spans()), item.ordered(), items(item.children()))).toList();
    }

    private static MediaUseInput use(MediaUseView view) {
        return new MediaUseInput(view.assetId(), view.url(), view.alt(), view.caption(), view.credit(),
                new MediaUseInput.FocalPointInput(view.focalPoint().x(), view.focalPoint().y()));
    }
}
