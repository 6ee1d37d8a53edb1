package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * How long a text is to read.
 *
 * @param words          runs between white space (zero-width space included) that hold at least one letter or digit
 * @param readingMinutes whole minutes, at least 1: Arabic words at 140 a minute, others at 230, rounded up
 */
public record WordCount(int words, int readingMinutes) {
    private static final long ARABIC_A_MINUTE = 140;
    private static final long OTHERS_A_MINUTE = 230;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    public static WordCount of(String text) {
        int words = 0;
        int arabicWords = 0;
        boolean word = false;
        boolean arabic = false;
        for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (UCharacter.isUWhiteSpace(cp) || cp == ZERO_WIDTH_SPACE) {
                word = false;
                arabic = false;
            } else if (UCharacter.isLetterOrDigit(cp)) {
                if (!word) {
                    word = true;
                    words++;
                }
                if (!arabic && UScript.getScript(cp) == UScript.ARABIC) {
                    arabic = true;
                    arabicWords++;
                }
            }
        }
        return new WordCount(words, minutes(arabicWords, words - arabicWords));
    }

    private static int minutes(long arabic, long others) {
        // Over a common denominator: in floating point a whole number of minutes may come out as a little more.
        long work = arabic * OTHERS_A_MINUTE + others * ARABIC_A_MINUTE;
        long minute = ARABIC_A_MINUTE * OTHERS_A_MINUTE;
        return Math.max(1, (int) ((work + minute - 1) / minute));
    }
}
