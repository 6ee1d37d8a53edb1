package org.jarida.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the demo newspaper looks like. Every text stands out from its ground by AA at least; accounts and names are invented. */
final class DemoFace {
    private static final String FILES = "/demo/";

    private DemoFace() {}

    static List<Map<String, Object>> logos() {
        return List.of(logo("LIGHT", null, "logo-light.svg"), logo("DARK", null, "logo-dark.svg"),
                logo("MONO", null, "logo-mono.svg"), logo("LIGHT", "fr", "logo-light-fr.svg"), logo("DARK", "fr", "logo-dark-fr.svg"),
                logo("LIGHT", "en", "logo-light-fr.svg"), logo("DARK", "en", "logo-dark-fr.svg"));
    }

    static List<Map<String, Object>> themes() {
        return List.of(
                theme("LIGHT", "background", "#ffffff", "surface", "#f4efe6", "text", "#1d2625", "text-muted", "#566361",
                        "link", "#0b5d57", "primary", "#0b5d57", "on-primary", "#f4efe6", "accent", "#e0a458", "on-accent", "#1d2625"),
                theme("DARK", "background", "#101615", "surface", "#1a2321", "text", "#f1ede4", "text-muted", "#a9b5b2",
                        "link", "#6cc5bb", "primary", "#8fd6cd", "on-primary", "#101615", "accent", "#e0a458", "on-accent", "#1d2625"));
    }

    static List<Map<String, Object>> fonts() {
        return List.of(font("headline", "Noto Kufi Arabic, Segoe UI, sans-serif", "Arab"), font("headline", "Georgia, serif", "Latn"),
                font("body", "Noto Naskh Arabic, Geeza Pro, serif", "Arab"), font("body", "Charter, Georgia, serif", "Latn"));
    }

    static List<Map<String, Object>> socialLinks() {
        return List.of(DemoDesk.input("platform", "facebook", "url", "https://www.facebook.com/difaf24.example"),
                DemoDesk.input("platform", "x", "url", "https://x.com/difaf24_example"),
                DemoDesk.input("platform", "mastodon", "url", "https://social.example/@difaf24"));
    }

    static Map<String, Object> publisher() {
        return DemoDesk.input(
                "legalNames", List.of(DemoDesk.text("ar", "ضفاف للإعلام ش.م.م"), DemoDesk.text("fr", "Difaf Médias SARL")),
                "logoUrl", FILES + "logo-light.svg", "foundingDate", "2016-03",
                "ethicsPolicyUrl", "/ethics", "correctionsPolicyUrl", "/corrections");
    }

    /** Pages that a front end has beside those of articles. */
    static List<Map<String, Object>> footer() {
        return List.of(page("/about", "من نحن", "Qui sommes-nous", "About us"),
                page("/ethics", "ميثاق التحرير", "Charte éditoriale", "Editorial charter"),
                page("/corrections", "تصويبات", "Corrections", "Corrections"),
                page("/contact", "اتصل بنا", "Contact", "Contact"));
    }

    static Map<String, Object> page(String path, String arabic, String french, String english) {
        return DemoDesk.input("url", path, "labels",
                List.of(DemoDesk.text("ar", arabic), DemoDesk.text("fr", french), DemoDesk.text("en", english)));
    }

    private static Map<String, Object> logo(String variant, String locale, String file) {
        return DemoDesk.input("variant", variant, "locale", locale, "url", FILES + file);
    }

    /** Names and colours in turn. */
    private static Map<String, Object> theme(String mode, String... colors) {
        List<Map<String, Object>> tokens = new ArrayList<>();
        for (int i = 0; i < colors.length; i += 2) tokens.add(DemoDesk.input("name", colors[i], "hex", colors[i + 1]));
        return DemoDesk.input("mode", mode, "colors", tokens);
    }

    private static Map<String, Object> font(String role, String family, String script) {
        return DemoDesk.input("role", role, "family", family, "scripts", List.of(script));
    }
}
