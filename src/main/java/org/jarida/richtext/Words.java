package org.jarida.richtext;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of an element in one line. Unlike the parser's own text it keeps no-break spaces, joiners and other
 * invisible characters as they were typed.
 */
final class Words {
    private Words() {}

    /** Null when there are none. */
    static String in(Element element) {
        StringBuilder words = new StringBuilder();
        gather(element, words);
        return Texts.line(words.toString());
    }

    private static void gather(Element element, StringBuilder words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element child && !Tags.isDropped(child)) {
                boolean apart = Tags.isBlock(child) || child.normalName().equals("br");
                words.append(apart ? " " : "").append(Figures.isPicture(child) ? child.attr("alt") : "");
                gather(child, words);
                words.append(apart ? " " : "");
            }
        }
    }
}
