package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists of text, nested and mixed; one that holds anything else, or counts in its own way, is kept as HTML. */
final class Lists {
    private Lists() {}

    static List<Block> read(Element element, BlockReader reader, Style style) {
        if (!element.hasText() && element.selectFirst("img,iframe,video,audio") == null) {
            return List.of();
        }
        if (Tags.holdsMoreThanText(element) || holdsListsElsewhere(element)) {
            return reader.asHtml(element);
        }
        return items(element, reader, style, 1)
                .<List<Block>>map(items -> List.of(new Block.ListOf(null, isOrdered(element), items)))
                .orElseGet(() -> reader.asHtml(element));
    }

    private static Optional<List<ListItem>> items(Element list, BlockReader reader, Style style, int depth) {
        if (depth > Limits.LIST_DEPTH || countsInItsOwnWay(list)) {
            return Optional.empty();
        }
        List<ListItem> items = new ArrayList<>();
        for (Node node : list.childNodes()) {
            boolean stray = node instanceof TextNode text ? !text.isBlank() : node instanceof Element;
            if (node instanceof Element element && element.normalName().equals("li")) {
                Optional<ListItem> item = item(element, reader, style, depth);
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                items.add(item.get());
            } else if (node instanceof Element element && isList(element) && !items.isEmpty()) {
                ListItem last = items.remove(items.size() - 1);
                Optional<ListItem> nested = nested(last, element, reader, style, depth);
                if (nested.isEmpty()) {
                    return Optional.empty();
                }
                items.add(nested.get());
            } else if (stray && !(node instanceof Element element && Tags.isDropped(element))) {
                return Optional.empty();
            }
        }
        items.removeIf(item -> item.spans().isEmpty() && item.children().isEmpty());
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    /** Text first, then lists of one kind. */
    private static Optional<ListItem> item(Element element, BlockReader reader, Style style, int depth) {
        Element text = element.shallowClone();
        ListItem item = new ListItem(List.of(), false, List.of());
        for (Node node : element.childNodes()) {
            if (node instanceof Element nested && isList(nested)) {
                Optional<ListItem> longer = nested(item, nested, reader, style, depth);
                if (longer.isEmpty()) {
                    return longer;
                }
                item = longer.get();
            } else if (item.children().isEmpty()) {
                text.appendChild(node.clone());
            } else if (node instanceof Element || node instanceof TextNode more && !more.isBlank()) {
                return Optional.empty();
            }
        }
        ListItem whole = item;
        return TextBlocks.lines(reader.textIn(text, style))
                .map(spans -> new ListItem(spans, whole.ordered(), whole.children()));
    }

    private static Optional<ListItem> nested(ListItem item, Element list, BlockReader reader, Style style, int depth) {
        if (!list.hasText()) {
            return Optional.of(item);
        }
        if (!item.children().isEmpty() && item.ordered() != isOrdered(list)) {
            return Optional.empty();
        }
        return items(list, reader, style, depth + 1).map(more -> {
            List<ListItem> children = new ArrayList<>(item.children());
            children.addAll(more);
            return new ListItem(item.spans(), isOrdered(list), children);
        });
    }

    private static boolean holdsListsElsewhere(Element list) {
        return list.stream().skip(1).anyMatch(element -> isList(element) && !isList(element.parent())
                && !element.parent().normalName().equals("li"));
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean isOrdered(Element element) {
        return element.normalName().equals("ol");
    }

    private static boolean countsInItsOwnWay(Element list) {
        return isOrdered(list) && (list.attr("start").matches("-?\\d{1,4}") && !list.attr("start").equals("1")
                || list.hasAttr("reversed")
                || !list.select("> li[value~=^-?\\d{1,4}$]").isEmpty());
    }
}
