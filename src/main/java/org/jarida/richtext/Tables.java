package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables of text in plain rows; one with merged cells, pictures or tables inside is kept as HTML. */
final class Tables {
    private Tables() {}

    static List<Block> read(Element table, BlockReader reader, Style style) {
        if (table.selectFirst("tr") == null) {
            return reader.blocksIn(table, style);
        }
        if (!table.hasText() && table.selectFirst("img,iframe,video,audio") == null) {
            return List.of();
        }
        if (!isPlain(table) || Tags.holdsMoreThanText(table) || table.selectFirst("ul,ol") != null) {
            return reader.asHtml(table);
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Block.Cell> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                Optional<List<Span>> spans = TextBlocks.lines(reader.textIn(cell, style));
                if (spans.isEmpty()) {
                    return reader.asHtml(table);
                }
                cells.add(new Block.Cell(spans.get()));
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells));
            }
        }
        boolean blank = rows.stream().flatMap(row -> row.cells().stream())
                .allMatch(cell -> Spans.isBlank(cell.spans()));
        return blank ? List.of() : List.of(new Block.Table(null, hasHeader(table), rows));
    }

    private static boolean isPlain(Element table) {
        Element first = table.selectFirst("tr");
        boolean headed = isHeader(first);
        boolean astray = table.select("table,thead,tbody,tfoot,tr").stream().anyMatch(part -> !part.ownText().isBlank()
                || part.children().stream().anyMatch(child -> !belongs(child, part)));
        return !astray && table.select("table,caption,[colspan]:not([colspan=1]),[rowspan]:not([rowspan=1])")
                .size() == 1
                && table.select("th").stream().allMatch(cell -> headed && cell.parent() == first);
    }

    /** Parsers leave in a table what browsers move before it. */
    private static boolean belongs(Element child, Element part) {
        return switch (child.normalName()) {
            case "td", "th" -> part.normalName().equals("tr");
            case "tr" -> !part.normalName().equals("tr");
            case "thead", "tbody", "tfoot" -> part.normalName().equals("table");
            default -> Tags.isDropped(child) || !child.hasText();
        };
    }

    private static boolean hasHeader(Element table) {
        Element first = table.selectFirst("tr");
        return isHeader(first) || "thead".equals(first.parent().normalName());
    }

    private static boolean isHeader(Element row) {
        return row.childrenSize() > 0 && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }
}
