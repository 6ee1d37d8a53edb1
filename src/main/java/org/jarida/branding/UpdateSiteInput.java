package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.text.LocalizedInput;

@Input("UpdateSiteInput")
@Description("Absent keeps, null clears")
public record UpdateSiteInput(
        @NonNull int expectedVersion,
        @Description("All names, one for each language") List<LocalizedInput> names,
        @Description("All taglines, one for each language") List<LocalizedInput> taglines,
        @Description("One of the locales") String defaultLocale,
        @Description("All locales of the newspaper") List<LocaleInput> locales,
        @Description("IANA zone, for example Africa/Casablanca") String timezone,
        @Description("Where the front end lives: absolute https, or http for localhost") String baseUrl,
        @Description("Absolute https URL, or a path that begins with a slash") String iconUrl,
        @Description("All logos") List<LogoInput> logos,
        @Description("All themes") List<ThemeInput> themes,
        @Description("All fonts") List<FontInput> fonts,
        @Description("All of them, in their order") List<SocialLinkInput> socialLinks,
        PublisherInput publisher) {}
