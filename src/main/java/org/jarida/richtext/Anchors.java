package org.jarida.richtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names under which headings can be linked to. Prefixed, so that no heading shadows a name of the page's scripts.
 */
final class Anchors {
    static final String PREFIX = "h-";
    private static final int LONGEST = 60;

    private Anchors() {}

    /** By block key, unique in the body. */
    static Map<String, String> of(Body body) {
        Map<String, String> anchors = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Heading heading) {
                String name = name(heading);
                String anchor = name;
                for (int number = 2; !taken.add(anchor); number++) {
                    anchor = name + "-" + number;
                }
                anchors.put(heading.key(), anchor);
            }
        }
        return anchors;
    }

    private static String name(Block.Heading heading) {
        StringBuilder name = new StringBuilder();
        for (int character : Spans.text(heading.spans()).toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(character)) {
                name.appendCodePoint(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK
                    && Character.getType(character) != Character.FORMAT
                    && name.length() > 0 && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
            if (name.length() >= LONGEST) {
                break;
            }
        }
        int end = name.length() > 0 && name.charAt(name.length() - 1) == '-' ? name.length() - 1 : name.length();
        return PREFIX + (end == 0 ? heading.key() : name.substring(0, end));
    }
}
