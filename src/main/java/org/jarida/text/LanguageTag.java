package org.jarida.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jarida.shared.error.Refusal;

/** Languages by their tags (BCP 47): {@code ar}, {@code ar-MA}, {@code zgh-Tfng}. */
public final class LanguageTag {
    private LanguageTag() {}

    /** The tag in its canonical form; refused as INVALID when it is none. */
    public static String required(String tag, String... path) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty() && tag.length() <= 35) return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw Refusal.invalid("Not a language tag, for example ar or ar-MA", path);
        }
        throw Refusal.invalid("Not a language tag, for example ar or ar-MA", path);
    }
}
