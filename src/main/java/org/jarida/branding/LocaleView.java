package org.jarida.branding;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.text.Direction;
import org.jarida.text.TextDirection;

@Type("Locale")
@Description("A language of the newspaper and how its readers expect numbers and dates")
public record LocaleView(
        @NonNull @Description("BCP 47") String code,
        @NonNull @Description("The language's name in itself") String name,
        @NonNull TextDirection direction,
        @NonNull @Description("latn or arab") String numerals,
        @NonNull @Description("gregorian, or islamic-umalqura with an optional shift in days: islamic-umalqura+1") String calendar,
        @Description("The locale whose texts stand in for missing ones") String fallback) {
    static LocaleView of(LocaleSettings settings) {
        Locale locale = Locale.forLanguageTag(settings.code());
        return new LocaleView(settings.code(), locale.getDisplayName(locale), Direction.ofLanguage(settings.code()),
                settings.numerals(), settings.calendar(), settings.fallback());
    }
}
