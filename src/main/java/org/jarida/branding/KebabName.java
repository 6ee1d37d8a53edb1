package org.jarida.branding;

import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;

/** Names that front ends use in code and style sheets: {@code on-primary}, {@code footer-2}. */
final class KebabName {
    private static final int MAX = 40;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private KebabName() {}

    /** The name; refused as REQUIRED, TOO_LONG or INVALID. */
    static String required(String typed, String... path) {
        if (typed.isBlank()) throw Refusal.required(path);
        if (typed.length() > MAX) throw Refusal.tooLong(MAX, "characters", path);
        if (!FORM.matcher(typed).matches())
            throw Refusal.invalid("Must be lower-case letters, digits and single hyphens, beginning with a letter",
                    path);
        return typed;
    }
}
