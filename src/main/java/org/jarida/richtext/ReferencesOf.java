package org.jarida.richtext;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the node ids in a body. */
final class ReferencesOf {
    private static final Pattern IN_HTML = Pattern.compile("<(?:a href|img src)=\"jarida:([A-Za-z]+_[0-9a-f-]{36})\"");
    private final Set<String> ids = new LinkedHashSet<>();

    private ReferencesOf() {}

    static Set<String> body(Body body) {
        ReferencesOf found = new ReferencesOf();
        body.blocks().forEach(found::block);
        return found.ids;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph it) {
            spans(it.spans());
        } else if (block instanceof Block.Heading it) {
            spans(it.spans());
        } else if (block instanceof Block.ListOf it) {
            items(it.items());
        } else if (block instanceof Block.Quote it) {
            it.paragraphs().forEach(run -> spans(run.spans()));
        } else if (block instanceof Block.Media it) {
            it.media().stream().map(MediaUse::assetId).forEach(this::add);
        } else if (block instanceof Block.Related it) {
            it.articleIds().forEach(this::add);
        } else if (block instanceof Block.Table it) {
            it.rows().forEach(row -> row.cells().forEach(cell -> spans(cell.spans())));
        } else if (block instanceof Block.Html it) {
            IN_HTML.matcher(it.html()).results().forEach(match -> add(match.group(1)));
        }
    }

    private void items(List<ListItem> items) {
        for (ListItem item : items) {
            spans(item.spans());
            items(item.children());
        }
    }

    private void spans(List<Span> spans) {
        spans.forEach(span -> add(span.targetId()));
    }

    private void add(String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
