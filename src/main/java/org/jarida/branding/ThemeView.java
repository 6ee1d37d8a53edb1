package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Theme")
@Description("The colours of one mode")
public record ThemeView(
        @NonNull ThemeMode mode, @NonNull @Description("In the order given") List<@NonNull ColorTokenView> colors,
        @NonNull @Description("Each text, text-*, link and link-* on each background, background-*, surface and surface-*;"
                + " each on-X on X") List<@NonNull ContrastCheckView> contrast) {
    static ThemeView of(Theme theme) {
        return new ThemeView(theme.mode(), theme.colors().stream().map(ColorTokenView::of).toList(),
                Contrast.pairs(theme.colors()).stream().map(ContrastCheckView::of).toList());
    }
}
