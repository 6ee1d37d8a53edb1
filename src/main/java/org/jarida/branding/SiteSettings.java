package org.jarida.branding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The newspaper's identity as it is stored: what every path, URL and localised name is built from. */
public record SiteSettings(UUID id, Map<String, String> names, Map<String, String> taglines, String defaultLocale,
                           List<LocaleSettings> locales, String timezone, String baseUrl, String iconUrl, List<Logo> logos,
                           List<Theme> themes, List<Font> fonts, List<SocialLink> socialLinks, Publisher publisher,
                           int version, Instant createdAt, Instant updatedAt) {
    public boolean hasLocale(String code) {
        return locale(code) != null;
    }

    /** Language tags are the same in any case (RFC 5646, 2.1.1). */
    public LocaleSettings locale(String code) {
        return locales.stream().filter(locale -> locale.code().equalsIgnoreCase(code)).findFirst().orElse(null);
    }

    /** The text in the locale, else along its fallbacks, else in the default locale, else in any; null when there is none. */
    public String choose(Map<String, String> texts, String locale) {
        String language = chooseLanguage(texts, locale);
        return language == null ? null : texts.get(language);
    }

    public String chooseLanguage(Map<String, String> texts, String locale) {
        LocaleSettings wanted = locale == null ? null : closest(locale);
        for (int hops = 0; wanted != null && hops <= locales.size(); hops++) {
            if (texts.containsKey(wanted.code())) return wanted.code();
            wanted = wanted.fallback() == null ? null : locale(wanted.fallback());
        }
        if (texts.containsKey(defaultLocale)) return defaultLocale;
        return texts.keySet().stream().findFirst().orElse(null);
    }

    /** The locale of a tag, or of its longest beginning that is one: {@code fr} for {@code fr-MA} (RFC 4647, lookup). */
    public LocaleSettings closest(String tag) {
        LocaleSettings found = locale(tag);
        for (int cut = tag.lastIndexOf('-'); found == null && cut > 0; cut = tag.lastIndexOf('-', cut - 1))
            found = locale(tag.substring(0, cut));
        return found;
    }

    /** The locale that a reader who asks for this one is shown: the closest, else the default. */
    String shown(String asked) {
        LocaleSettings wanted = asked == null ? null : closest(asked);
        return wanted == null ? defaultLocale : wanted.code();
    }

    /** {@code ""} for the default locale, {@code "/fr"} for another: where the paths of a language begin. */
    public String pathPrefix(String language) {
        return language.equals(defaultLocale) ? "" : "/" + language;
    }

    public String url(String path) {
        return baseUrl + path;
    }

    /** An address that may be a path of the newspaper's own, for the world outside; null for null. */
    String absolute(String address) {
        return address == null || !address.startsWith("/") ? address : url(address);
    }
}
