package org.jarida.richtext;

import java.util.List;
import java.util.Map;
import org.jarida.text.TextDirection;

/**
 * The HTML that readers get on the web, as it is stored: links to things of this newspaper and its uploads stand in it
 * as {@code jarida:<node id>}, which {@link Placeholders} resolves when it is read.
 */
public final class WebHtml {
    /** Of what is written here; a stored rendition of a lower version is made again. */
    public static final int VERSION = 1;

    private final StringBuilder out = new StringBuilder();
    private final TextDirection direction;
    private final Map<String, String> anchors;

    private WebHtml(Body body, TextDirection direction) {
        this.direction = direction;
        this.anchors = Anchors.of(body);
    }

    /** @param direction of the article; a block that runs the other way says so */
    public static String render(Body body, TextDirection direction) {
        WebHtml html = new WebHtml(body, direction);
        for (Block block : body.blocks()) {
            if (html.out.length() > 0) {
                html.out.append('\n');
            }
            html.block(block);
        }
        return html.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph it) {
            paragraph(it.direction(), it.spans(), direction);
        } else if (block instanceof Block.Heading it) {
            out.append("<h").append(it.level());
            Escape.attribute("id", anchors.get(it.key()), out);
            dir(null, it.spans(), direction);
            SpanHtml.write(it.spans(), out.append('>'));
            out.append("</h").append(it.level()).append('>');
        } else if (block instanceof Block.ListOf it) {
            list(it.ordered(), it.items(), direction);
        } else if (block instanceof Block.Quote it) {
            quote(it);
        } else if (block instanceof Block.Media it) {
            media(it.media());
        } else if (block instanceof Block.Embed it) {
            EmbedHtml.write(it, out);
        } else if (block instanceof Block.Related it) {
            out.append("<aside class=\"related\"><ul>");
            it.articleIds().forEach(id -> out.append("<li><a href=\"jarida:").append(id).append("\"></a></li>"));
            out.append("</ul></aside>");
        } else if (block instanceof Block.Table it) {
            table(it);
        } else if (block instanceof Block.Code it) {
            out.append("<pre dir=\"ltr\"><code");
            if (it.language() != null) {
                Escape.attribute("class", "language-" + it.language(), out);
            }
            Escape.text(it.text(), out.append('>'));
            out.append("</code></pre>");
        } else if (block instanceof Block.Html it) {
            out.append(it.html());
        } else {
            out.append("<hr>");
        }
    }

    private void paragraph(TextDirection written, List<Span> spans, TextDirection around) {
        out.append("<p");
        dir(written, spans, around);
        SpanHtml.write(spans, out.append('>'));
        out.append("</p>");
    }

    private TextDirection dir(TextDirection written, List<Span> spans, TextDirection around) {
        TextDirection own = Spans.direction(written, spans, around);
        if (written != null || own != around) {
            out.append(own == TextDirection.RTL ? " dir=\"rtl\"" : " dir=\"ltr\"");
        }
        return own;
    }

    private void list(boolean ordered, List<ListItem> items, TextDirection around) {
        String tag = ordered ? "ol" : "ul";
        out.append('<').append(tag);
        TextDirection own = dir(null, items.isEmpty() ? List.of() : items.get(0).spans(), around);
        out.append('>');
        for (ListItem item : items) {
            out.append("<li");
            TextDirection inner = dir(null, item.spans(), own);
            SpanHtml.write(item.spans(), out.append('>'));
            if (!item.children().isEmpty()) {
                list(item.ordered(), item.children(), inner);
            }
            out.append("</li>");
        }
        out.append("</").append(tag).append('>');
    }

    private void quote(Block.Quote quote) {
        out.append("<blockquote").append(quote.pull() ? " class=\"pullquote\"" : "");
        SpanRun first = quote.paragraphs().get(0);
        TextDirection own = dir(first.direction(), first.spans(), direction);
        out.append('>');
        quote.paragraphs().forEach(run -> paragraph(run.direction(), run.spans(), own));
        if (quote.attribution() != null) {
            out.append("<footer");
            dir(null, List.of(Span.of(quote.attribution())), own);
            Escape.text(quote.attribution(), out.append('>'));
            out.append("</footer>");
        }
        out.append("</blockquote>");
    }

    private void media(List<MediaUse> media) {
        if (media.size() == 1) {
            figure(media.get(0));
            return;
        }
        out.append("<figure class=\"gallery\">");
        media.forEach(this::figure);
        out.append("</figure>");
    }

    private void figure(MediaUse use) {
        out.append("<figure><img");
        Escape.attribute("src", use.assetId() == null ? use.url() : Links.SCHEME + use.assetId(), out);
        Escape.attribute("alt", use.alt() == null ? "" : use.alt(), out);
        out.append(" loading=\"lazy\" decoding=\"async\"");
        if (use.assetId() != null) {
            Escape.attribute("data-asset", use.assetId(), out);
        }
        if (!use.isCentred()) {
            Escape.attribute("data-focal", decimal(use.focalX()) + " " + decimal(use.focalY()), out);
        }
        out.append('>');
        if (use.caption() != null || use.credit() != null) {
            String said = use.caption() == null ? use.credit() : use.caption();
            out.append("<figcaption");
            dir(null, List.of(Span.of(said)), direction);
            Escape.text(use.caption() == null ? "" : use.caption(), out.append('>'));
            if (use.credit() != null) {
                Escape.text(use.credit(), out.append(use.caption() == null ? "" : " ")
                        .append("<span class=\"credit\">"));
                out.append("</span>");
            }
            out.append("</figcaption>");
        }
        out.append("</figure>");
    }

    private static String decimal(double share) {
        return java.math.BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    }

    private void table(Block.Table table) {
        List<Span> first = table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::spans)
                .filter(spans -> !spans.isEmpty()).findFirst().orElse(List.of());
        out.append("<table");
        TextDirection own = dir(null, first, direction);
        out.append('>');
        for (int at = 0; at < table.rows().size(); at++) {
            boolean header = at == 0 && table.header();
            out.append(header ? "<thead>" : at == (table.header() ? 1 : 0) ? "<tbody>" : "").append("<tr>");
            for (Block.Cell cell : table.rows().get(at).cells()) {
                out.append(header ? "<th scope=\"col\"" : "<td");
                dir(null, cell.spans(), own);
                SpanHtml.write(cell.spans(), out.append('>'));
                out.append(header ? "</th>" : "</td>");
            }
            out.append(header ? "</tr></thead>" : "</tr>");
        }
        out.append(table.rows().size() > (table.header() ? 1 : 0) ? "</tbody></table>" : "</table>");
    }
}
