package org.jarida.richtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;

/** Reads blocks as clients send them. What has no content is left out; what breaks a rule is refused by its path. */
final class BlocksReader {
    private static final int MOST_OF_ONE = 500;
    private final Links links;
    private final SpansReader spans;

    private BlocksReader(Links links, InputPath root) {
        this.links = links;
        this.spans = new SpansReader(links, root);
    }

    static Body read(List<BlockInput> inputs, Links links, InputPath path) {
        Limits.blocks(inputs.size(), path.to());
        BlocksReader reader = new BlocksReader(links, path);
        List<Block> blocks = new ArrayList<>(inputs.size());
        for (int at = 0; at < inputs.size(); at++) {
            Block block = reader.block(present(inputs.get(at), path.in(at)), path.in(at));
            if (block != null) {
                blocks.add(block);
            }
        }
        return Body.of(blocks);
    }

    private Block block(BlockInput input, InputPath path) {
        long given = Stream.of(input.paragraph(), input.heading(), input.list(), input.quote(), input.media(),
                input.embed(), input.related(), input.table(), input.code(), input.divider(), input.html())
                .filter(Objects::nonNull).count();
        if (given != 1) {
            throw Refusal.invalid("Must be one block", path.to());
        }
        if (input.paragraph() != null) {
            InputPath at = path.in("paragraph");
            List<Span> read = spans.read(input.paragraph().spans(), at);
            return Spans.isBlank(read) ? null
                    : new Block.Paragraph(key(input.paragraph().key(), at), input.paragraph().direction(), read);
        } else if (input.heading() != null) {
            return heading(input.heading(), path.in("heading"));
        } else if (input.list() != null) {
            InputPath at = path.in("list");
            List<ListItem> items = items(input.list().items(), 1, at.in("items"));
            return items.isEmpty() ? null : new Block.ListOf(key(input.list().key(), at), input.list().ordered(),
                    items);
        } else if (input.quote() != null) {
            return quote(input.quote(), path.in("quote"));
        } else if (input.media() != null) {
            return media(input.media(), path.in("media"));
        } else if (input.embed() != null) {
            return embed(input.embed(), path.in("embed"));
        } else if (input.related() != null) {
            return related(input.related(), path.in("related"));
        } else if (input.table() != null) {
            return table(input.table(), path.in("table"));
        } else if (input.code() != null) {
            return code(input.code(), path.in("code"));
        } else if (input.divider() != null) {
            return new Block.Divider(key(input.divider().key(), path.in("divider")));
        }
        return html(input.html(), path.in("html"));
    }

    private Block heading(BlockInput.HeadingInput input, InputPath path) {
        if (input.level() < 1 || input.level() > 6) {
            throw Refusal.invalid("Must be between 1 and 6", path.to("level"));
        }
        List<Span> read = spans.read(input.spans(), path);
        return Spans.isBlank(read) ? null : new Block.Heading(key(input.key(), path), input.level(), read);
    }

    private List<ListItem> items(List<BlockInput.ListItemInput> inputs, int depth, InputPath path) {
        if (depth > Limits.LIST_DEPTH) {
            throw Refusal.tooLarge("Nested deeper than " + Limits.LIST_DEPTH + " lists", path.to());
        }
        List<ListItem> items = new ArrayList<>();
        for (int at = 0; at < inputs.size(); at++) {
            var input = present(inputs.get(at), path.in(at));
            List<Span> read = spans.read(input.spans(), path.in(at));
            List<ListItem> children = input.children() == null ? List.of()
                    : items(input.children(), depth + 1, path.in(at, "children"));
            if (!Spans.isBlank(read) || !children.isEmpty()) {
                items.add(new ListItem(read, Boolean.TRUE.equals(input.ordered()), children));
            }
        }
        return items;
    }

    private Block quote(BlockInput.QuoteInput input, InputPath path) {
        List<SpanRun> paragraphs = new ArrayList<>();
        for (int at = 0; at < input.paragraphs().size(); at++) {
            InputPath here = path.in("paragraphs", at);
            var run = present(input.paragraphs().get(at), here);
            List<Span> read = spans.read(run.spans(), here);
            if (!Spans.isBlank(read)) {
                paragraphs.add(new SpanRun(run.direction(), read));
            }
        }
        String attribution = Texts.line(input.attribution());
        if (paragraphs.isEmpty() && attribution != null) {
            throw Refusal.required(path.to("paragraphs"));
        }
        return paragraphs.isEmpty() ? null
                : new Block.Quote(key(input.key(), path), paragraphs, attribution, Boolean.TRUE.equals(input.pull()));
    }

    private Block media(BlockInput.MediaBlockInput input, InputPath path) {
        List<MediaUse> media = new ArrayList<>();
        few(input.media(), path.in("media"));
        for (int at = 0; at < input.media().size(); at++) {
            media.add(present(input.media().get(at), path.in("media", at)).read(path.to("media", at)));
        }
        return new Block.Media(key(input.key(), path), media);
    }

    private Block embed(BlockInput.EmbedInput input, InputPath path) {
        String url = SafeUrl.web(input.url())
                .orElseThrow(() -> Refusal.invalid("Must be http or https", path.to("url")));
        return Embeds.embed(url, input.title()).withKey(key(input.key(), path));
    }

    private Block related(BlockInput.RelatedInput input, InputPath path) {
        Set<String> ids = new LinkedHashSet<>();
        few(input.articleIds(), path.in("articleIds"));
        for (int at = 0; at < input.articleIds().size(); at++) {
            String id = present(input.articleIds().get(at), path.in("articleIds", at));
            if (NodeId.parse(id, "article").isEmpty()) {
                throw Refusal.invalid("Not the id of an article", path.to("articleIds", at));
            }
            ids.add(id);
        }
        return new Block.Related(key(input.key(), path), List.copyOf(ids));
    }

    private Block table(BlockInput.TableInput input, InputPath path) {
        List<Block.Row> rows = new ArrayList<>();
        for (int at = 0; at < input.rows().size(); at++) {
            InputPath here = path.in("rows", at, "cells");
            var cells = present(input.rows().get(at), path.in("rows", at)).cells();
            List<Block.Cell> read = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                read.add(new Block.Cell(spans.read(present(cells.get(cell), here.in(cell)).spans(), here.in(cell))));
            }
            if (!read.isEmpty()) {
                rows.add(new Block.Row(read));
            }
        }
        boolean blank = rows.stream().flatMap(row -> row.cells().stream())
                .allMatch(cell -> Spans.isBlank(cell.spans()));
        return blank ? null : new Block.Table(key(input.key(), path), Boolean.TRUE.equals(input.header()), rows);
    }

    private Block code(BlockInput.CodeInput input, InputPath path) {
        if (input.language() != null && !input.language().matches(TextBlocks.LANGUAGE_NAME)) {
            throw Refusal.invalid("Must match " + TextBlocks.LANGUAGE_NAME, path.to("language"));
        }
        String text = Texts.clean(input.text());
        spans.count(text, path);
        return text.isBlank() ? null : new Block.Code(key(input.key(), path), text, input.language());
    }

    private Block html(BlockInput.HtmlInput input, InputPath path) {
        spans.count(input.html(), path);
        List<Block> read = SafeHtml.contents(HtmlReader.parse(input.html(), path.to("html")).body(), links);
        return read.isEmpty() ? null : read.get(0).withKey(key(input.key(), path));
    }

    private static void few(List<?> values, InputPath path) {
        if (values.isEmpty()) {
            throw Refusal.required(path.to());
        }
        if (values.size() > MOST_OF_ONE) {
            throw Refusal.tooLarge("More than " + MOST_OF_ONE, path.to());
        }
    }

    private static <T> T present(T value, InputPath path) {
        if (value == null) {
            throw Refusal.required(path.to());
        }
        return value;
    }

    private static String key(String key, InputPath path) {
        if (key != null && !key.matches(Keys.FORM)) {
            throw Refusal.invalid("Must match " + Keys.FORM, path.to("key"));
        }
        return key;
    }
}
