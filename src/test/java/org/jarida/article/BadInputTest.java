package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

/** Values that no article may have: each is refused by its place, and nothing changes. */
@QuarkusTest
class BadInputTest {
    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void blank_headlines() {
        for (String blank : Arrays.asList(null, "", " ", "\t", "\u00a0", "\u200b", "\u200f\u202e", "\u2800", "\u3164",
                "\u200d",
                "\ufeff", "\n"))
            assertRefused("REQUIRED input.data.headline", "headline", blank);
        assertEquals(List.of("REQUIRED input.data.headline"),
                Stored.unchangedBy(() -> editors.create(Map.of())).refusals("createArticle"));
        Story story = given.article("خبر").written();
        assertEquals(List.of("REQUIRED input.data.headline"),
                Stored.unchangedBy(() -> editors.update(story, Collections.singletonMap("headline",
                        null))).refusals("updateArticle"));
    }

    @Test
    void texts_that_are_too_long() {
        String long100k = "ا".repeat(100_000);
        for (String field : List.of("headline", "shortHeadline", "kicker", "deck", "excerpt", "dateline", "source",
                "legacyId"))
            assertRefused("TOO_LONG input.data." + field, field, long100k);
        assertRefused("TOO_LONG input.data.headline", "headline", "ا".repeat(301));
        assertRefused("TOO_LONG input.data.seo.title", "seo", Map.of("title", long100k));
        assertRefused("TOO_LONG input.data.byline.1.name", "byline", List.of(Map.of("name", "أ", "role", "AUTHOR"),
                Map.of("name", long100k, "role", "AUTHOR")));
        assertEquals(300, editors.create(Map.of("headline", (given.word() + "😀".repeat(300)).codePoints().limit(300)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()))
                .<String>data("createArticle.article.headline").codePoints().count());
    }

    @Test
    void line_breaks_and_control_characters_in_one_line_texts() {
        for (String bad : List.of("أ\nب", "أ\rب", "أ\u0007ب", "أ\u0085ب", "أ\u2028ب", "أ\u001bب"))
            for (String field : List.of("headline", "kicker", "deck", "source", "legacyId"))
                assertRefused("INVALID input.data." + field, field, bad);
    }

    @Test
    void text_that_no_database_holds() {
        for (String bad : List.of("أ\u0000ب", "\ud800", "أ\udc00ب"))
            for (String field : List.of("headline", "kicker", "slug", "legacyId")) {
                Answer answer = Stored.unchangedBy(() -> sent(field, bad));
                assertEquals("BAD_USER_INPUT", answer.errorCode(), field);
                assertEquals(List.of("input", "data", field), path(answer));
            }
        Answer inBody = Stored.unchangedBy(() -> sent("body", Map.of("html", "<p>\u0000</p>")));
        assertEquals(List.of("input", "data", "body", "html"), path(inBody));
    }

    /** As JSON escapes, since no UTF-8 can carry a lone surrogate. */
    private static Answer sent(String field, Object value) {
        return Gql.as(Role.EDITOR).runRaw("""
                {"query": "mutation($input: CreateArticleInput!) { createArticle(input: $input) { userErrors { code path } } }",
                 "variables": {"input": {"data": {%s"%s": %s}}}}""".formatted(field.equals("headline") ? "" : "\"headline\": \"x\", ", field, json(value)));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) return "{\"html\": " + json(map.get("html")) + "}";
        StringBuilder escaped = new StringBuilder("\"");
        value.toString().chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.append('"').toString();
    }

    @Test
    void ids_that_name_nothing_or_something_else() {
        Term section = given.category("قسم"), tag = given.tag("وسم"), author = given.author("كاتب");
        Story story = given.article("خبر").written();
        for (String wrong : List.of("category_" + UUID.randomUUID(), tag.id(), author.id(), story.id(), "x", "",
                UUID.randomUUID().toString())) {
            assertRefused("NOT_FOUND input.data.primarySectionId", "primarySectionId", wrong);
            assertRefused("NOT_FOUND input.data.sectionIds.1", "sectionIds", List.of(section.id(), wrong));
        }
        for (String wrong : List.of("tag_" + UUID.randomUUID(), section.id(), author.id(), story.id(), "x", "")) {
            assertRefused("NOT_FOUND input.data.tagIds.1", "tagIds", List.of(tag.id(), wrong));
        }
        for (String wrong : List.of("author_" + UUID.randomUUID(), section.id(), tag.id(), "x")) {
            assertRefused("NOT_FOUND input.data.byline.0.authorId", "byline", List.of(Map.of("authorId", wrong, "role",
                    "AUTHOR")));
        }
        for (String wrong : List.of("article_" + UUID.randomUUID(), section.id(), "x"))
            assertRefused("NOT_FOUND input.data.translationOf", "translationOf", wrong);
        assertRefused("REQUIRED input.data.byline.0.name", "byline", List.of(Map.of("role", "AUTHOR")));
    }

    @Test
    void articles_to_change_that_name_nothing_or_something_else() {
        Term section = given.category("قسم");
        for (String wrong : List.of("article_" + UUID.randomUUID(), section.id(), "x", "",
                UUID.randomUUID().toString())) {
            Story story = new Story(wrong, 1, null, false, null, null, null);
            assertEquals(List.of("NOT_FOUND input.id"), Stored.unchangedBy(() -> editors.update(story,
                    Map.of())).refusals("updateArticle"));
            assertEquals(List.of("NOT_FOUND input.id"),
                    Stored.unchangedBy(() -> editors.publish(story)).refusals("publishArticle"));
            assertEquals(List.of("NOT_FOUND input.id"), Stored.unchangedBy(() -> editors.unpublish(story,
                    Map.of())).refusals("unpublishArticle"));
            assertEquals(List.of("NOT_FOUND input.id"),
                    Stored.unchangedBy(() -> editors.trash(story)).refusals("trashArticle"));
            assertEquals(List.of("NOT_FOUND input.id"),
                    Stored.unchangedBy(() -> editors.restore(story)).refusals("restoreArticle"));
        }
    }

    @Test
    void lists_that_are_too_large() {
        assertRefused("TOO_LARGE input.data.tagIds", "tagIds", Collections.nCopies(51, given.tag("وسم").id()));
        assertRefused("TOO_LARGE input.data.sectionIds", "sectionIds", Collections.nCopies(21,
                given.category("قسم").id()));
        assertRefused("TOO_LARGE input.data.byline", "byline", Collections.nCopies(31, Map.of("name", "أ", "role",
                "AUTHOR")));
    }

    @Test
    void dates_without_offset_or_out_of_range() {
        for (String bad : List.of("2026-01-01T00:00:00", "2026-01-01", "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z",
                "10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "2026-01-01T25:00:00Z",
                        "0001-01-01T00:00:00+01:00",
                "9999-12-31T23:59:59-01:00", "now", "", "1767225600")) {
            Answer answer = Stored.unchangedBy(() -> editors.create(given.article("خبر").with("breakingUntil",
                    bad).data()));
            assertEquals("BAD_USER_INPUT", answer.errorCode(), bad);
            assertEquals(List.of("input", "data", "breakingUntil"), path(answer), bad);
        }
        for (String edge : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"))
            assertEquals(edge, Gql.as(Role.EDITOR).mutate("createArticle", "CreateArticleInput",
                    Map.of("data", given.article("خبر").with("breakingUntil", edge).data()),
                            "article { breakingUntil }")
                    .data("createArticle.article.breakingUntil"));
    }

    @Test
    void addresses_directives_and_languages_that_are_none() {
        for (String bad : List.of("/a", "http://example.org", "javascript:alert(1)", "https://", "https:// a", "x"))
            assertRefused("INVALID input.data.canonicalUrl", "canonicalUrl", bad);
        assertRefused("INVALID input.data.seo.robots", "seo", Map.of("robots", "<script>"));
        for (String bad : List.of("", "x", "ar_MA", "de", "العربية", "a".repeat(100)))
            assertRefused("INVALID input.data.language", "language", bad);
    }

    @Test
    void html_that_is_deep_or_huge() {
        assertRefused("TOO_LARGE input.data.body.html", "body", Map.of("html", "<div>".repeat(5000)));
        assertRefused("TOO_LARGE input.data.body.html", "body", Map.of("html", "<p>أ</p>".repeat(2001)));
        assertRefused("TOO_LARGE input.data.body.html", "body", Map.of("html", "<b></b>".repeat(30_001)));
        assertRefused("TOO_LARGE input.data.body.html", "body", Map.of("html", "ا".repeat(510_000)));
        Answer tooBig = Stored.unchangedBy(() -> editors.create(given.article("خبر").saying("x".repeat(1 << 20))
                .data()));
        assertEquals("PAYLOAD_TOO_LARGE", tooBig.errorCode());
        assertEquals(413, tooBig.status());
    }

    @Test
    void bodies_of_no_form_or_two() {
        for (Map<String, ?> bad : List.<Map<String, ?>>of(Map.of(), Collections.singletonMap("html", null),
                Map.of("html", "x", "markdown", "x"))) {
            Answer answer = Stored.unchangedBy(() -> editors.create(given.article("خبر").with("body", bad).data()));
            assertEquals("BAD_USER_INPUT", answer.errorCode(), bad.toString());
        }
    }

    private void assertRefused(String refusal, String field, Object value) {
        Map<String, Object> data = new HashMap<>(given.article("خبر").data());
        data.put(field, value);
        Answer answer = Stored.unchangedBy(() -> editors.create(data));
        assertEquals(List.of(refusal), answer.refusals("createArticle"), field);
    }

    private static List<Object> path(Answer answer) {
        return answer.http().jsonPath().getList("errors[0].extensions.path");
    }
}
