package org.jarida.richtext;

import java.text.Normalizer;
import java.util.BitSet;
import org.jarida.text.Blank;

/** What is done to a text on its way in: nearly nothing. What an editor typed is kept byte for byte after NFC. */
final class Texts {
    private Texts() {}

    static String blankToNull(String text) {
        return Blank.is(text) ? null : text;
    }

    /** NFC; no control characters but tab and line break; no half surrogates; no unbalanced bidi controls. */
    static String clean(String text) {
        String kept = storable(text);
        BitSet stray = BidiControls.unbalanced(kept);
        return stray.isEmpty() ? kept : without(kept, 0, stray);
    }

    /** As {@link #clean(String)}, in one line and trimmed: captions, credits, titles. Null when nothing is left. */
    static String line(String text) {
        return text == null ? null : blankToNull(clean(text).replaceAll("[ \\t\\n\\f\\r]+", " ").trim());
    }

    /** @param offset where the text starts in what {@code dropped} counts */
    static String without(String text, int offset, BitSet dropped) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!dropped.get(offset + at)) {
                kept.append(text.charAt(at));
            }
        }
        return kept.toString();
    }

    static String storable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' && character != '\n' && character != '\t' || character == 0x7F
                    || character >= 0x300 && (Character.isSurrogate(character) || character > 0xFFF0)
                    || character == 0x2028 || character == 0x2029 || character == 0xFEFF) {
                text = purged(text);
                break;
            }
        }
        boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        return normal ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String purged(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> {
            if (character == '\r' || character == 0x2028 || character == 0x2029) {
                kept.append('\n');
            } else if (character == '\n' || character == '\t' || isStorable(character)) {
                kept.appendCodePoint(character);
            }
        });
        return kept.toString();
    }

    private static boolean isStorable(int character) {
        boolean control = character < ' ' || character == 0x7F;
        boolean half = character >= 0xD800 && character <= 0xDFFF;
        return !control && !half && character != 0xFEFF && (character & 0xFFFE) != 0xFFFE;
    }
}
