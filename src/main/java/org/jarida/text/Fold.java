package org.jarida.text;

/**
 * The search form of a text: the one rule behind search, the uniqueness of slugs, the de-duplication of tags and
 * routing. Texts that readers take for the same have the same form. Never shown, and never stored in place of the text.
 *
 * <p>NFKC; format characters (RLM, ZWSP, isolates), harakat and tatweel dropped; lower case; Latin accents stripped,
 * œ æ ß written out; ASCII digits; أ إ آ ٱ to ا, ى ی to ي, ة to ه, ؤ to و, ئ to ي, ک گ ڭ to ك, ڤ to ف, پ to ب,
 * چ to ج. White space and punctuation are kept. Folding twice gives the same as folding once.
 */
public final class Fold {
    private Fold() {}

    public static String fold(String text) {
        String plain = Plain.of(text);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(letter(plain.charAt(i)));
        }
        return folded.toString();
    }

    private static char letter(char written) {
        return switch (written) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک', 'گ', 'ڭ' -> 'ك';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            case 'چ' -> 'ج';
            default -> written;
        };
    }
}
