package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ContrastCheck")
@Description("How a text of normal size stands out from its ground (WCAG 2.2)")
public record ContrastCheckView(
        @NonNull @Description("A token's name") String foreground,
        @NonNull @Description("A token's name") String background,
        @NonNull @Description("1 to 21, cut after two decimals") double ratio,
        @NonNull @Description("At least 4.5 (success criterion 1.4.3)") boolean aa,
        @NonNull @Description("At least 7 (success criterion 1.4.6)") boolean aaa) {
    static ContrastCheckView of(Contrast contrast) {
        double shown = Math.floor(contrast.ratio() * 100) / 100;
        return new ContrastCheckView(contrast.foreground(), contrast.background(), shown, contrast.isAa(), contrast.isAaa());
    }
}
