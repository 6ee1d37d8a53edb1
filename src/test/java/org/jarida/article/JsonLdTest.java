package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By schema.org's NewsArticle and BreadcrumbList, and what Google asks of them. */
@QuarkusTest
class JsonLdTest {
    private final Newsroom given = new Newsroom();
    private Map<String, Object> site;
    private String base;

    @BeforeEach
    void readSite() {
        site = Gql.anonymous().run("{ site { name baseUrl timezone icon { url } } }").data("site");
        base = (String) site.get("baseUrl");
    }

    private static Map<String, Object> graph(Gql client, Story story) {
        try {
            String json = client.run("query($id: ID!) { article(by: {id: $id}) { jsonLd } }", Map.of("id", story.id()))
                    .data("article.jsonLd");
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Story story) {
        Map<String, Object> graph = graph(Gql.anonymous(), story);
        assertEquals("https://schema.org", graph.get("@context"));
        return (List<Map<String, Object>>) graph.get("@graph");
    }

    private static Map<String, Object> article(Story story) {
        return nodes(story).get(0);
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = new HashMap<>(Map.of("@type", "NewsMediaOrganization",
                "name", site.get("name"), "url", base));
        if (site.get("icon") instanceof Map<?, ?> icon) publisher.put("logo", icon.get("url"));
        return publisher;
    }

    private String url(String path) {
        return base + ArticlePath.encode(path);
    }

    @Test
    void says_all_that_the_article_does() {
        Term politics = given.category("سياسة");
        Term parliament = given.category("برلمان", politics);
        Term tag = given.tag("انتخابات");
        Term amal = given.author("أمل");
        Story story = given.article("خبر").in(parliament, given.category("مجتمع")).tagged(tag).by(amal)
                .with("deck", "تمهيد").saying("<p>نص الخبر هنا</p><figure><img src=/صور/a.jpg></figure><img src=/b.jpg>")
                .published("2026-01-15T10:00:00Z");

        Map<String, Object> article = article(story);

        assertEquals("NewsArticle", article.get("@type"));
        assertEquals(url(story.path()) + "#article", article.get("@id"));
        assertEquals(url(story.path()), article.get("mainEntityOfPage"));
        assertEquals(story.headline(), article.get("headline"));
        assertEquals("تمهيد", article.get("description"));
        assertEquals(base + "/صور/a.jpg", article.get("image"));
        assertEquals("ar", article.get("inLanguage"));
        assertEquals(3, article.get("wordCount"));
        assertEquals(List.of(tag.name()), article.get("keywords"));
        assertEquals(parliament.name(), ((List<?>) article.get("articleSection")).get(0));
        assertEquals(2, ((List<?>) article.get("articleSection")).size());
        assertEquals(List.of(Map.of("@type", "Person", "name", amal.name(), "url", url(amal.path()))), article.get("author"));
        assertEquals(publisher(), article.get("publisher"));
    }

    @Test
    void shows_the_picture_at_the_head_before_those_of_the_body() {
        Map<String, Object> lead = Map.of("url", "https://cdn.example/lead.jpg");
        Writing pictured = given.article("خبر").saying("<p>نص</p><img src=/b.jpg>");

        assertEquals(base + "/b.jpg", article(pictured.published()).get("image"));
        assertEquals("https://cdn.example/lead.jpg",
                article(given.article("خبر").with("leadMedia", lead).saying("<img src=/b.jpg>").published()).get("image"));
        assertEquals(base + "/lead.jpg",
                article(given.article("خبر").with("leadMedia", Map.of("url", "/lead.jpg")).published()).get("image"));
    }

    @Test
    void says_dates_with_the_offset_of_the_day_in_the_newspaper() {
        assertEquals("Africa/Casablanca", site.get("timezone"));
        Map<String, Object> inJanuary = article(given.article("خبر").published("2026-01-15T10:00:00.987Z"));
        Map<String, Object> inRamadan = article(given.article("خبر").published("2026-03-01T10:00:00Z"));

        assertEquals("2026-01-15T11:00:00+01:00", inJanuary.get("datePublished"));
        assertEquals("2026-03-01T10:00:00Z", inRamadan.get("datePublished"));
        String modified = (String) inJanuary.get("dateModified");
        assertEquals(modified, OffsetDateTime.parse(modified).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    @Test
    void leads_to_the_article_through_its_sections() {
        Term politics = given.category("سياسة");
        Term parliament = given.category("برلمان", politics);
        Story story = given.article("خبر").in(parliament).published();

        assertEquals(Map.of("@type", "BreadcrumbList", "itemListElement", List.of(
                item(1, politics.name(), politics.path()), item(2, parliament.name(), parliament.path()),
                item(3, story.headline(), story.path()))), nodes(story).get(1));
    }

    private Map<String, Object> item(int position, String name, String path) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", url(path));
    }

    @Test
    void names_everyone_by_what_they_did() {
        Map<String, Object> article = article(given.article("خبر").with("byline", List.of(
                Map.of("name", "وكالة", "role", "AGENCY"), Map.of("name", "كاتبة", "role", "AUTHOR"),
                Map.of("name", "مصور", "role", "PHOTOGRAPHER"), Map.of("name", "مترجم", "role", "TRANSLATOR"),
                Map.of("name", "محررة", "role", "EDITOR"), Map.of("name", "مساهم", "role", "CONTRIBUTOR"))).published());

        assertEquals(List.of(Map.of("@type", "Organization", "name", "وكالة"), person("كاتبة")), article.get("author"));
        assertEquals(List.of(person("مصور"), person("مساهم")), article.get("contributor"));
        assertEquals(List.of(person("مترجم")), article.get("translator"));
        assertEquals(List.of(person("محررة")), article.get("editor"));
    }

    private static Map<String, Object> person(String name) {
        return Map.of("@type", "Person", "name", name);
    }

    @Test
    void leaves_out_what_there_is_none_of_and_names_the_newspaper_as_author() {
        Map<String, Object> article = article(given.article("خبر").saying("<p>نص</p>").published());

        for (String property : List.of("image", "keywords", "articleSection", "contributor"))
            assertFalse(article.containsKey(property), property);
        assertEquals(List.of(publisher()), article.get("author"));
    }

    @Test
    void names_what_an_editor_set_as_the_original() {
        Map<String, Object> article = article(given.article("خبر").with("canonicalUrl", "https://agency.example/1").published());

        assertEquals("https://agency.example/1", article.get("mainEntityOfPage"));
    }

    @Test
    void cuts_a_headline_at_110_characters_and_cannot_end_its_script() {
        Writing writing = given.article("</script><script>alert(1)</script>" + "ا".repeat(100));
        Story story = writing.published();
        String json = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { jsonLd } }", Map.of("id", story.id()))
                .data("article.jsonLd");

        assertFalse(json.contains("<"));
        assertEquals(story.headline().substring(0, 109) + "…", article(story).get("headline"));
    }

    @Test
    void of_a_draft_has_no_date() {
        Story draft = given.article("خبر").written();

        List<?> nodes = (List<?>) graph(Gql.as(Role.EDITOR).draft(), draft).get("@graph");
        assertFalse(((Map<?, ?>) nodes.get(0)).containsKey("datePublished"));
    }
}
