package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import java.util.Optional;

/** Which way a text or a language runs. */
public final class Direction {
    private Direction() {}

    /**
     * By the first strong character (UAX #9, rules P2 and P3): isolated runs are skipped, LRM and RLM are strong,
     * embeddings and overrides themselves are not.
     *
     * @return empty for a text without one (digits, punctuation): the language's or the site's direction holds
     */
    public static Optional<TextDirection> of(String text) {
        int isolates = 0;
        for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            switch (UCharacter.getDirection(cp)) {
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return Optional.of(TextDirection.LTR);
                    }
                }
                case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return Optional.of(TextDirection.RTL);
                    }
                }
                case UCharacterDirection.LEFT_TO_RIGHT_ISOLATE, UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
                        UCharacterDirection.FIRST_STRONG_ISOLATE -> isolates++;
                case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                // An isolate that is not closed ends with its paragraph.
                case UCharacterDirection.BLOCK_SEPARATOR -> isolates = 0;
                default -> { }
            }
        }
        return Optional.empty();
    }

    /**
     * By the script that the language is written in, likely scripts included (CLDR): {@code ar} and {@code az-Arab}
     * run from right to left, {@code ar-Latn} does not.
     *
     * @param bcp47 a language tag; one that is unknown or malformed counts as left to right
     */
    public static TextDirection ofLanguage(String bcp47) {
        return ULocale.forLanguageTag(bcp47).isRightToLeft() ? TextDirection.RTL : TextDirection.LTR;
    }
}
