package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;

/**
 * The part of a path that names an article, section, tag or author: letters and digits in words joined by single
 * hyphens, at most {@value #MAX_LENGTH} code points. Arabic letters are kept as written, without harakat; Latin is
 * lower case without accents; digits are ASCII.
 *
 * <p>Two slugs may not live side by side when their {@link #key} is the same.
 */
public final class Slug {
    public static final int MAX_LENGTH = 80;

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Slug() {}

    /**
     * The slug of a title, or of what an editor typed as a slug: both go by the same rule.
     *
     * @return empty when nothing is left (no letter and no digit): the caller chooses a fallback
     */
    public static Optional<String> of(String title) {
        // The only format character that parts words; the others are dropped inside them.
        String slug = hyphenated(Plain.of(title.replace(ZERO_WIDTH_SPACE, ' ')));
        return slug.isEmpty() ? Optional.empty() : Optional.of(cut(slug));
    }

    /** What {@link #of} would leave unchanged. */
    public static boolean isValid(String slug) {
        return of(slug).filter(slug::equals).isPresent();
    }

    /** Equal for slugs that readers take for the same: أشطاري and اشطاري, ecole and école. */
    public static String key(String slug) {
        return Fold.fold(slug);
    }

    /**
     * The slug that a WordPress {@code post_name} stands for: percent-encoded UTF-8, often cut in the middle of a
     * character at 200 bytes; what is not whole is left out.
     *
     * @return empty when nothing is left
     */
    public static Optional<String> decodeWordPress(String postName) {
        return of(PercentEncoding.decode(postName));
    }

    private static String hyphenated(String plain) {
        StringBuilder slug = new StringBuilder(plain.length());
        boolean inWord = false;
        for (int i = 0, cp; i < plain.length(); i += Character.charCount(cp)) {
            cp = plain.codePointAt(i);
            boolean letter = UCharacter.isLetter(cp) || UCharacter.isDigit(cp);
            // Vowel signs of Indic and other scripts are part of the word that they follow.
            if (letter || inWord && Plain.isMark(cp)) {
                if (!inWord && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.appendCodePoint(cp);
                inWord = true;
            } else {
                inWord = false;
            }
        }
        return slug.toString();
    }

    private static String cut(String slug) {
        if (slug.codePointCount(0, slug.length()) <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.offsetByCodePoints(0, MAX_LENGTH);
        int hyphen = slug.lastIndexOf('-', end);
        return slug.substring(0, hyphen > 0 ? hyphen : startOfLetter(slug, end));
    }

    /** One word longer than a slug: not cut between a letter and its marks. */
    private static int startOfLetter(String slug, int end) {
        int start = end;
        while (start > 0 && Plain.isMark(slug.codePointAt(start))) {
            start = slug.offsetByCodePoints(start, -1);
        }
        return start > 0 ? start : end;
    }
}
