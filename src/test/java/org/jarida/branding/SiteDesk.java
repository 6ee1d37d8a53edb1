package org.jarida.branding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;

/** Changes the one site that all tests share, and puts it back as it was. */
final class SiteDesk implements AutoCloseable {
    private static final String SETTINGS = """
            { site { names { language value } taglines { language value } defaultLocale { code } timezone baseUrl icon
            { url }
                     locales { code numerals calendar fallback } logos { variant locale url }
                     themes { mode colors { name hex } } fonts { role family url scripts } socialLinks { platform url }
                     } }""";

    private final Map<String, Object> before = settings();

    private static Map<String, Object> settings() {
        Map<String, Object> site = Gql.anonymous().run(SETTINGS).data("site");
        Map<String, Object> input = new HashMap<>();
        for (String field : List.of("names", "taglines", "timezone", "baseUrl", "locales", "logos", "themes", "fonts",
                "socialLinks"))
            input.put(field, site.get(field));
        input.put("defaultLocale", ((Map<?, ?>) site.get("defaultLocale")).get("code"));
        Map<?, ?> icon = (Map<?, ?>) site.get("icon");
        input.put("iconUrl", icon == null ? null : icon.get("url"));
        input.put("publisher", null);
        return input;
    }

    int version() {
        return Gql.anonymous().run("{ site { version } }").data("site.version");
    }

    /** Fails when it is refused. */
    void change(Map<String, ?> input) {
        List<String> refusals = update(input).refusals("updateSite");
        if (!refusals.isEmpty()) throw new AssertionError("Refused: " + refusals);
    }

    /** With the version that is current. */
    Answer update(Map<String, ?> input) {
        return update(version(), input);
    }

    Answer update(int expectedVersion, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("expectedVersion", expectedVersion);
        return Gql.as(Role.ADMIN).mutate("updateSite", "UpdateSiteInput", whole, """
                site { id version updatedAt name tagline timezone baseUrl icon { url } defaultLocale { code }
                       locales { code numerals calendar fallback } names { language value direction }
                       logos { variant locale url } socialLinks { platform url handle }
                       themes { mode colors { name hex } contrast { foreground background ratio aa aaa } }
                       fonts { role family url scripts } webManifest
                       publisher { legalName logoUrl foundingDate ethicsPolicyUrl correctionsPolicyUrl jsonLd } }""");
    }

    @Override
    public void close() {
        change(before);
    }

    static Map<String, String> text(String language, String value) {
        return Map.of("language", language, "value", value);
    }
}
