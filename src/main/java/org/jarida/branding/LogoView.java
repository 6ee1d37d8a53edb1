package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Logo")
@Description("The logo for one ground")
public record LogoView(
        @NonNull LogoVariant variant,
        @Description("Whose readers see it; null for all locales that have no logo of their own") String locale,
        @NonNull @Description("Absolute, or a path below the base URL") String url) {
    static LogoView of(Logo logo) {
        return new LogoView(logo.variant(), logo.locale(), logo.url());
    }
}
