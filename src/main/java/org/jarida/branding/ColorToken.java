package org.jarida.branding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;

/**
 * A colour by its purpose.
 *
 * @param hex opaque sRGB: {@code #} and six lower-case digits
 */
public record ColorToken(String name, String hex) {
    private static final Pattern FORM = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");

    static ColorToken read(ColorTokenInput input, String... path) {
        return new ColorToken(KebabName.required(input.name(), Paths.below(path, "name")),
                hex(input.hex(), Paths.below(path, "hex")));
    }

    /** Three digits stand for six, each doubled (CSS Color 4). Transparency has no contrast of its own. */
    private static String hex(String typed, String... path) {
        String hex = typed.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) throw Refusal.invalid("Not an opaque colour, for example #0b5d57", path);
        return hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    }
}
