package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader would copy from a page. */
public final class PlainText {
    private PlainText() {}

    /** Blocks are parted by a blank line, lines by {@code \n}, cells by a tab. */
    public static String of(Body body) {
        return join(body.blocks().stream().map(PlainText::block).toList());
    }

    /** The paragraphs alone: what an excerpt is made of. */
    public static String paragraphs(Body body) {
        return join(body.blocks().stream().filter(Block.Paragraph.class::isInstance).map(PlainText::block).toList());
    }

    private static String join(List<String> texts) {
        return String.join("\n\n", texts.stream().filter(text -> !text.isBlank()).toList());
    }

    static String block(Block block) {
        if (block instanceof Block.Paragraph it) {
            return Spans.text(it.spans());
        } else if (block instanceof Block.Heading it) {
            return Spans.text(it.spans());
        } else if (block instanceof Block.ListOf it) {
            List<String> lines = new ArrayList<>();
            items(it.items(), lines);
            return String.join("\n", lines);
        } else if (block instanceof Block.Quote it) {
            List<String> texts = new ArrayList<>(it.paragraphs().stream().map(run -> Spans.text(run.spans())).toList());
            texts.add(it.attribution() == null ? "" : it.attribution());
            return join(texts);
        } else if (block instanceof Block.Media it) {
            return join(it.media().stream().map(PlainText::caption).toList());
        } else if (block instanceof Block.Embed it) {
            return it.title() == null ? it.url() : it.title();
        } else if (block instanceof Block.Table it) {
            return String.join("\n", it.rows().stream().map(row -> String.join("\t",
                    row.cells().stream().map(cell -> Spans.text(cell.spans())).toList())).toList());
        } else if (block instanceof Block.Code it) {
            return it.text();
        } else if (block instanceof Block.Html it) {
            return html(it.html());
        }
        return "";
    }

    private static void items(List<ListItem> items, List<String> lines) {
        for (ListItem item : items) {
            lines.add(Spans.text(item.spans()));
            items(item.children(), lines);
        }
    }

    private static String caption(MediaUse use) {
        return use.caption() == null ? use.credit() == null ? "" : use.credit()
                : use.credit() == null ? use.caption() : use.caption() + " " + use.credit();
    }

    private static String html(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            @Override public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (node.nodeName().equals("img")) {
                    text.append(' ');
                } else if (node.nodeName().equals("br")) {
                    text.append('\n');
                }
            }

            @Override public void tail(Node node, int depth) {
                if (node instanceof Element element && Tags.isBlock(element)) {
                    boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
                    text.append(cell ? '\t' : '\n');
                }
            }
        });
        return text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{2,}", "\n").strip();
    }
}
