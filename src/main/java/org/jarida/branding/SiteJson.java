package org.jarida.branding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jarida.text.Direction;

/** What browsers and search engines read about the newspaper. Safe inside a script element: {@code <} is escaped. */
final class SiteJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> IMAGES = Map.of("svg", "image/svg+xml", "png", "image/png",
            "webp", "image/webp", "ico", "image/x-icon", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private SiteJson() {}

    /** schema.org NewsMediaOrganization. */
    static String organization(SiteSettings site, Publisher publisher, String locale) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsMediaOrganization");
        data.put("name", site.choose(site.names(), locale));
        data.put("legalName", site.choose(publisher.legalNames(), locale));
        data.put("url", site.baseUrl());
        put(data, "logo", site.absolute(publisher.logoUrl() == null ? site.iconUrl() : publisher.logoUrl()));
        put(data, "foundingDate", publisher.foundingDate());
        put(data, "ethicsPolicy", site.absolute(publisher.ethicsPolicyUrl()));
        put(data, "correctionsPolicy", site.absolute(publisher.correctionsPolicyUrl()));
        put(data, "sameAs", site.socialLinks().stream().map(SocialLink::url).toList());
        return write(data);
    }

    /** W3C Web Application Manifest; addresses are absolute, so that it may be served from anywhere. */
    static String manifest(SiteSettings site, String locale) {
        Map<String, Object> data = new LinkedHashMap<>();
        String start = site.url(site.pathPrefix(locale) + "/");
        data.put("id", start);
        data.put("name", site.choose(site.names(), locale));
        put(data, "description", site.choose(site.taglines(), locale));
        data.put("lang", locale);
        data.put("dir", Direction.ofLanguage(locale).name().toLowerCase(Locale.ROOT));
        data.put("start_url", start);
        data.put("scope", site.url("/"));
        data.put("display", "minimal-ui");
        data.put("categories", List.of("news"));
        site.themes().stream().filter(theme -> theme.mode() == ThemeMode.LIGHT).forEach(theme -> {
            put(data, "theme_color", theme.color("primary"));
            put(data, "background_color", theme.color("background"));
        });
        if (site.iconUrl() != null) data.put("icons", List.of(icon(site.absolute(site.iconUrl()))));
        return write(data);
    }

    private static Map<String, Object> icon(String url) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", url);
        String path = url.replaceFirst("[?#].*", "");
        String type = IMAGES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        put(icon, "type", type);
        if ("image/svg+xml".equals(type)) icon.put("sizes", "any");
        return icon;
    }

    private static void put(Map<String, Object> data, String key, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) data.put(key, value);
    }

    private static String write(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The site cannot be written as JSON", e);
        }
    }
}
