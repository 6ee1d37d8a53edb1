package org.jarida.branding;

import static org.jarida.branding.SiteDesk.text;

import java.util.List;
import java.util.Map;

/** What a newspaper may dress itself in. */
final class Face {
    private Face() {}

    static Map<String, Object> whole() {
        return Map.of(
                "iconUrl", "/icon.svg",
                "logos", List.of(Map.of("variant", "LIGHT", "url", "/logo.svg"),
                        Map.of("variant", "LIGHT", "locale", "fr", "url", "https://cdn.example.ma/logo-fr.svg")),
                "themes", List.of(theme("LIGHT", Map.of("name", "background", "hex", "#FFF"), Map.of("name", "text", "hex", "#767676"),
                        Map.of("name", "primary", "hex", "#0b5d57"))),
                "fonts", List.of(Map.of("role", "headline", "family", "Noto Kufi Arabic", "scripts", List.of("Arab")),
                        Map.of("role", "headline", "family", "Source Serif, serif", "url", "/fonts/serif.css")),
                "socialLinks", List.of(Map.of("platform", "x", "url", "https://x.com/difaf24")),
                "publisher", Map.of("legalNames", List.of(text("ar", "شركة ضفاف"), text("fr", "Difaf SARL")),
                        "logoUrl", "/logo.png", "foundingDate", "2009-05", "ethicsPolicyUrl", "/ethics",
                        "correctionsPolicyUrl", "https://difaf.example/corrections"));
    }

    @SafeVarargs
    static Map<String, Object> theme(String mode, Map<String, String>... colors) {
        return Map.of("mode", mode, "colors", List.of(colors));
    }
}
