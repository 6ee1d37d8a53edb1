package org.jarida.richtext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Lists as Word puts them on the clipboard: paragraphs whose style names a list and a level, each with its bullet or
 * number as text. They become lists of HTML.
 */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]{1,6}[.)\\-].*", Pattern.DOTALL);

    private WordLists() {}

    /** In place. */
    static void mend(Element body) {
        List<Element> paragraphs = body.select("[style*=mso-list]");
        // Moving nodes costs the square of their number; so many paragraphs are refused in any case.
        for (Element paragraph : paragraphs.size() > Limits.BLOCKS ? List.<Element>of() : paragraphs) {
            Matcher level = LEVEL.matcher(paragraph.attr("style"));
            Element marker = paragraph.selectFirst("[style~=mso-list:\\s*Ignore]");
            if (level.find() && marker != null && paragraph.parent() != null) {
                mend(paragraph, marker, Math.min(Math.max(Integer.parseInt(level.group(1)), 1), Limits.LIST_DEPTH));
            }
        }
    }

    private static void mend(Element paragraph, Element marker, int level) {
        String tag = NUMBER.matcher(marker.text().strip()).matches() ? "ol" : "ul";
        marker.remove();
        Element before = paragraph.previousElementSibling();
        Element list = before != null && before.hasAttr("data-word") ? before : null;
        if (list != null && level == 1 && !list.normalName().equals(tag)) {
            list = null;
        }
        if (list == null) {
            list = new Element(tag).attr("data-word", "");
            paragraph.before(list);
        }
        for (int depth = 1; depth < level; depth++) {
            Element item = list.lastElementChild() == null ? list.appendElement("li") : list.lastElementChild();
            Element last = item.lastElementChild();
            list = last != null && last.hasAttr("data-word") ? last : item.appendElement(tag).attr("data-word", "");
        }
        Element item = list.appendElement("li");
        item.attr("dir", paragraph.attr("dir"));
        item.appendChildren(List.copyOf(paragraph.childNodes()));
        paragraph.remove();
    }
}
