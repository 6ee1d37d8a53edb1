package org.jarida.branding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jarida.shared.error.Refusal;

/** The colours of one mode, in the order given. */
public record Theme(ThemeMode mode, List<ColorToken> colors) {
    private static final int MOST_COLORS = 64;

    static List<Theme> read(List<ThemeInput> given) {
        Set<ThemeMode> modes = EnumSet.noneOf(ThemeMode.class);
        return Parts.read(given, ThemeMode.values().length, (ThemeInput input, String... path) -> {
            if (!modes.add(input.mode())) throw Refusal.notUnique("This mode is given twice", Paths.below(path, "mode"));
            return new Theme(input.mode(), colors(input.colors(), Paths.below(path, "colors")));
        }, "themes");
    }

    private static List<ColorToken> colors(List<ColorTokenInput> given, String... path) {
        Set<String> names = new HashSet<>();
        return Parts.read(given, MOST_COLORS, (ColorTokenInput input, String... at) -> {
            ColorToken token = ColorToken.read(input, at);
            if (!names.add(token.name())) throw Refusal.notUnique("This name is given twice", Paths.below(at, "name"));
            return token;
        }, path);
    }

    /** The colour of that name, or null. */
    String color(String name) {
        return colors.stream().filter(token -> token.name().equals(name)).map(ColorToken::hex).findFirst().orElse(null);
    }
}
