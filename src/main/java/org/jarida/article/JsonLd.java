package org.jarida.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.branding.SiteSettings;
import org.jarida.category.CategoryView;
import org.jarida.tag.TagView;

/**
 * Structured data of an article page: schema.org NewsArticle and BreadcrumbList in one graph, dates with the site's
 * offset. Safe inside a script element: {@code <} is written as its escape.
 */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HEADLINE_LIMIT = 110; // Google's guideline for NewsArticle

    private JsonLd() {}

    /** @param image the address of the picture that stands for the article; null without one */
    static String of(ArticleView article, String image, SiteSettings site) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", List.of(article(article, image, site), breadcrumbs(article, site)));
        try {
            return JSON.writeValueAsString(graph).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Structured data cannot be written", e);
        }
    }

    private static Map<String, Object> article(ArticleView article, String image, SiteSettings site) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsArticle");
        data.put("@id", article.getUrl() + "#article");
        data.put("mainEntityOfPage", article.getCanonicalUrl());
        data.put("headline", cut(article.getHeadline()));
        put(data, "description", article.getSeo().description());
        put(data, "image", image == null ? null : absolute(image, site));
        put(data, "datePublished", date(article.getPublishedAt(), site));
        put(data, "dateModified", date(article.getModifiedAt() != null ? article.getModifiedAt() : article.getPublishedAt(), site));
        data.put("inLanguage", article.getLanguage());
        data.put("wordCount", article.getWordCount());
        put(data, "articleSection", article.getSections().stream().map(CategoryView::getName).toList());
        put(data, "keywords", article.getTags().stream().map(TagView::name).toList());
        credits(data, article.getByline(), site);
        data.putIfAbsent("author", List.of(publisher(site, article.getLanguage())));
        data.put("publisher", publisher(site, article.getLanguage()));
        return data;
    }

    /** By what each of them did. */
    private static void credits(Map<String, Object> data, List<CreditView> byline, SiteSettings site) {
        Map<String, List<Map<String, Object>>> byProperty = new LinkedHashMap<>();
        byline.forEach(credit -> byProperty.computeIfAbsent(property(credit.getRole()), it -> new ArrayList<>())
                .add(someone(credit, site)));
        data.putAll(byProperty);
    }

    private static String property(CreditRole role) {
        return switch (role) {
            case AUTHOR, AGENCY -> "author";
            case CONTRIBUTOR, PHOTOGRAPHER -> "contributor";
            case TRANSLATOR -> "translator";
            case EDITOR -> "editor";
        };
    }

    private static Map<String, Object> someone(CreditView credit, SiteSettings site) {
        Map<String, Object> someone = new LinkedHashMap<>();
        someone.put("@type", credit.getRole() == CreditRole.AGENCY ? "Organization" : "Person");
        someone.put("name", credit.getName());
        if (credit.getAuthor() != null) someone.put("url", site.url(ArticlePath.encode(credit.getAuthor().path())));
        return someone;
    }

    private static String absolute(String url, SiteSettings site) {
        return url.startsWith("/") ? site.url(url) : url;
    }

    private static Map<String, Object> publisher(SiteSettings site, String language) {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", site.choose(site.names(), language));
        publisher.put("url", site.baseUrl());
        if (site.iconUrl() != null)
            publisher.put("logo", absolute(site.iconUrl(), site));
        return publisher;
    }

    private static Map<String, Object> breadcrumbs(ArticleView article, SiteSettings site) {
        List<Map<String, Object>> items = new ArrayList<>();
        CategoryView section = article.getPrimarySection();
        if (section != null) {
            section.getAncestors().forEach(ancestor -> items.add(item(items.size() + 1, ancestor.getName(), site, ancestor.getPath())));
            items.add(item(items.size() + 1, section.getName(), site, section.getPath()));
        }
        items.add(item(items.size() + 1, article.getHeadline(), site, article.getPath()));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    private static Map<String, Object> item(int position, String name, SiteSettings site, String path) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", site.url(ArticlePath.encode(path)));
        return item;
    }

    private static String date(Instant instant, SiteSettings site) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of(site.timezone())));
    }

    private static String cut(String headline) {
        return headline.codePointCount(0, headline.length()) <= HEADLINE_LIMIT ? headline
                : headline.substring(0, headline.offsetByCodePoints(0, HEADLINE_LIMIT - 1)) + "…";
    }

    private static void put(Map<String, Object> data, String key, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) data.put(key, value);
    }
}
