package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * What the search form and the slug have in common: NFKC, format characters, harakat and tatweel gone, lower case,
 * Latin without accents, ASCII digits. Arabic letters stay as written.
 */
final class Plain {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int TATWEEL = 0x0640;

    private Plain() {}

    static String of(String text) {
        // Format characters go first: one between a letter and its mark would keep the two from composing.
        String lower = NFKC.normalize(withoutFormat(text)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        boolean afterLatin = false;
        for (int i = 0, cp; i < lower.length(); i += Character.charCount(cp)) {
            cp = lower.codePointAt(i);
            if (cp == TATWEEL || isArabicMark(cp) || afterLatin && isMark(cp)) {
                continue;
            }
            afterLatin = UScript.getScript(cp) == UScript.LATIN;
            if (afterLatin && cp > 'z') {
                appendLatin(cp, plain);
            } else {
                plain.appendCodePoint(isDigit(cp) ? '0' + UCharacter.digit(cp) : cp);
            }
        }
        return NFC.normalize(plain);
    }

    static boolean isMark(int cp) {
        return switch (UCharacter.getType(cp)) {
            case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String withoutFormat(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(cp -> UCharacter.getType(cp) != UCharacterCategory.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Harakat, Quranic signs and hamzas that did not compose, in the four Arabic blocks below U+0900. */
    private static boolean isArabicMark(int cp) {
        boolean arabic = cp >= 0x0600 && cp <= 0x06FF || cp >= 0x0750 && cp <= 0x077F || cp >= 0x0870 && cp <= 0x08FF;
        return arabic && UCharacter.getType(cp) == UCharacterCategory.NON_SPACING_MARK;
    }

    private static boolean isDigit(int cp) {
        return UCharacter.getType(cp) == UCharacterCategory.DECIMAL_DIGIT_NUMBER;
    }

    private static void appendLatin(int cp, StringBuilder plain) {
        switch (cp) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            case 'ß' -> plain.append("ss");
            // Letters whose stroke Unicode does not take for an accent
            case 'ø' -> plain.append('o');
            case 'đ' -> plain.append('d');
            case 'ł' -> plain.append('l');
            case 'ı' -> plain.append('i');
            default -> {
                String decomposed = NFD.getDecomposition(cp);
                int base = decomposed == null ? cp : decomposed.codePointAt(0);
                if (base > 'z' && base != cp) {
                    appendLatin(base, plain);
                } else {
                    plain.appendCodePoint(base);
                }
            }
        }
    }
}
