package org.jarida.branding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jarida.shared.error.Refusal;
import org.jarida.text.LanguageTag;

/**
 * @param locale the locale whose readers see it, or null for all that have none of their own
 * @param url    a path that begins with a slash, or absolute
 */
public record Logo(LogoVariant variant, String locale, String url) {
    private static final int MOST = 100;

    static List<Logo> read(List<LogoInput> given) {
        Set<Logo> places = new HashSet<>();
        return Parts.read(given, MOST, (LogoInput input, String... path) -> {
            String locale = input.locale() == null ? null
                    : LanguageTag.required(input.locale(), Paths.below(path, "locale"));
            if (!places.add(new Logo(input.variant(), locale, null)))
                throw Refusal.notUnique("This variant is given twice for the locale", Paths.below(path, "variant"));
            return new Logo(input.variant(), locale, SiteAddress.required(input.url(), Paths.below(path, "url")));
        }, "logos");
    }

    /** @param given whether the client sent the logos, or sent locales that the stored logos do not fit */
    static void refuseStrangers(List<Logo> logos, List<LocaleSettings> locales, boolean given) {
        for (int i = 0; i < logos.size(); i++) {
            String locale = logos.get(i).locale();
            if (locale == null || locales.stream().anyMatch(known -> known.code().equals(locale))) continue;
            if (given)
                throw Refusal.invalid("Not one of the newspaper's locales", "logos", String.valueOf(i), "locale");
            throw Refusal.invalid("There is a logo for " + locale + ", which would be removed", "locales");
        }
    }
}
