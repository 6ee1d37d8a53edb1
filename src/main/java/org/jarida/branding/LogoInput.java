package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("LogoInput")
@Description("The logo for one ground")
public record LogoInput(
        @NonNull LogoVariant variant,
        @Description("One of the newspaper's locales; absent for all that have no logo of their own") String locale,
        @Description("Absolute https URL, or a path that begins with a slash") String url) {}
