package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, on one line. */
public final class Excerpt {
    private static final String ELLIPSIS = "…";
    private static final String SEPARATORS = ".,;:،؛۔…-–—|/\\·•";

    private Excerpt() {}

    /**
     * White space collapsed; when that is too long, cut after the last whole word that fits, without trailing
     * separators and opening quotes, and an ellipsis added. One word longer than the limit is cut between graphemes.
     *
     * @param maxGraphemes extended grapheme clusters (UAX #29), the ellipsis counted as one; at least 1
     */
    public static String of(String text, int maxGraphemes) {
        if (maxGraphemes < 1) {
            throw new IllegalArgumentException("An excerpt has at least one grapheme, not " + maxGraphemes);
        }
        String line = collapsed(text);
        if (line.length() <= maxGraphemes) {
            return line;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(line);
        int end = graphemes.next(maxGraphemes - 1);
        boolean fits = end == BreakIterator.DONE
                || graphemes.next() == BreakIterator.DONE || graphemes.next() == BreakIterator.DONE;
        if (fits) {
            return line;
        }
        String words = trimmed(line.substring(0, Math.max(0, line.lastIndexOf(' ', end))));
        return (words.isEmpty() ? trimmed(line.substring(0, end)) : words) + ELLIPSIS;
    }

    private static String collapsed(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (UCharacter.isUWhiteSpace(cp)) {
                gap = true;
            } else {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.appendCodePoint(cp);
            }
        }
        return line.toString();
    }

    private static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && isLoose(words.codePointBefore(end))) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end);
    }

    /** What must not stand before the ellipsis: it promises something that was cut off. */
    private static boolean isLoose(int cp) {
        return switch (UCharacter.getType(cp)) {
            case UCharacterCategory.START_PUNCTUATION, UCharacterCategory.INITIAL_QUOTE_PUNCTUATION,
                    UCharacterCategory.SPACE_SEPARATOR -> true;
            default -> SEPARATORS.indexOf(cp) >= 0;
        };
    }
}
