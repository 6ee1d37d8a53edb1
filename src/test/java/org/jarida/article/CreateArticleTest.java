package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateArticleTest {
    private static final String ALL = """
            article {
              id version createdAt updatedAt kind state isLive language direction translations { id }
              kicker headline shortHeadline deck excerpt dateline slug path url canonicalUrl
              byline { author { id } name role } source legacyId
              primarySection { id } sections { id } tags { id }
              body { html plainText } priority isBreaking breakingUntil
              firstPublishedAt publishedAt modifiedAt seo { title description robots }
              wordCount readingMinutes allowedActions hasUnpublishedChanges publishedRevision { id }
            }""";

    private final Newsroom given = new Newsroom();

    @Test
    void keeps_all_that_it_is_given() {
        Term politics = given.category("سياسة");
        Term elections = given.category("انتخابات", politics);
        Term sport = given.category("رياضة");
        Term vote = given.tag("اقتراع");
        Term amal = given.author("أمل");
        String legacyId = given.word();
        Writing writing = given.article("«الأحزاب» تستعد للاقتراع").in(elections, sport).tagged(vote)
                .with("byline", List.of(Map.of("authorId", amal.id(), "role", "AUTHOR"),
                        Map.of("name", "و.م.ع", "role", "AGENCY")))
                .with("kind", "ANALYSIS").with("kicker", "تحليل").with("shortHeadline", "الأحزاب تستعد")
                .with("deck", "قبل شهر").with("excerpt", "مقتطف").with("dateline", "الرباط").with("source", "وكالة")
                .with("legacyId", legacyId).with("canonicalUrl", "https://example.org/a").with("priority", "HIGH")
                .with("breakingUntil", "2099-01-01T01:00:00+01:00")
                .with("seo", Map.of("title", "عنوان", "description", "وصف", "robots", "noindex"))
                .saying("<p>بدأت <strong>الحملة</strong>.</p><p>وانتهت.</p>");

        Answer made = create(Gql.as(Role.EDITOR), writing);

        assertEquals(List.of(), made.refusals("createArticle"));
        Map<String, Object> article = made.data("createArticle.article");
        assertEquals(1, article.get("version"));
        assertEquals(article.get("createdAt"), article.get("updatedAt"));
        assertEquals(List.of("ANALYSIS", "DRAFT", false, "ar", "RTL", List.of()), values(article, "kind", "state",
                "isLive",
                "language", "direction", "translations"));
        assertEquals(List.of("تحليل", writing.data().get("headline"), "الأحزاب تستعد", "قبل شهر", "مقتطف", "الرباط"),
                values(article, "kicker", "headline", "shortHeadline", "deck", "excerpt", "dateline"));
        assertEquals(elections.path() + "/" + article.get("slug"), article.get("path"));
        assertEquals("https://example.org/a", article.get("canonicalUrl"));
        assertEquals(Map.of("author", Map.of("id", amal.id()), "name", amal.name(), "role", "AUTHOR"),
                made.data("createArticle.article.byline[0]"));
        assertEquals("و.م.ع", made.data("createArticle.article.byline[1].name"));
        assertNull(made.data("createArticle.article.byline[1].author"));
        assertEquals(List.of("وكالة", legacyId), values(article, "source", "legacyId"));
        assertEquals(elections.id(), made.data("createArticle.article.primarySection.id"));
        assertEquals(List.of(elections.id(), sport.id()), made.data("createArticle.article.sections.id"));
        assertEquals(List.of(vote.id()), made.data("createArticle.article.tags.id"));
        assertEquals("<p>بدأت <strong>الحملة</strong>.</p>\n<p>وانتهت.</p>",
                made.<String>data("createArticle.article.body.html").strip().replace("</p><p>", "</p>\n<p>"));
        assertEquals("بدأت الحملة.\n\nوانتهت.", made.data("createArticle.article.body.plainText"));
        assertEquals(List.of("HIGH", true, "2099-01-01T00:00:00Z"),
                values(article, "priority", "isBreaking", "breakingUntil"));
        assertEquals(Map.of("title", "عنوان", "description", "وصف", "robots", "noindex"), article.get("seo"));
        assertEquals(List.of(3, 1, List.of("EDIT", "SUBMIT", "PUBLISH", "TRASH"), false), values(article, "wordCount",
                "readingMinutes", "allowedActions", "hasUnpublishedChanges"));
        for (String none : List.of("firstPublishedAt", "publishedAt", "modifiedAt", "publishedRevision"))
            assertNull(article.get(none), none);
    }

    @Test
    void needs_a_headline_alone() {
        Answer made = create(Gql.as(Role.EDITOR), given.article("خبر"));

        Map<String, Object> article = made.data("createArticle.article");
        assertEquals(List.of("NEWS", "NORMAL", "ar", "", "/" + article.get("slug"), 0, 1),
                values(article, "kind", "priority", "language", "excerpt", "path", "wordCount", "readingMinutes"));
        assertEquals(article.get("url"), article.get("canonicalUrl"));
        assertEquals(Map.of("html", "", "plainText", ""), article.get("body"));
        for (String empty : List.of("byline", "sections", "tags", "translations"))
            assertEquals(List.of(), article.get(empty), empty);
        for (String none : List.of("kicker", "shortHeadline", "deck", "dateline", "source", "legacyId",
                "primarySection",
                "breakingUntil"))
            assertNull(article.get(none), none);
        assertEquals(false, article.get("isBreaking"));
    }

    @Test
    void numbers_the_slugs_of_one_headline() {
        Writing writing = given.article("المغرب يفوز");

        Story first = writing.written(), second = writing.written(), third = writing.written();

        assertEquals(first.slug() + "-2", second.slug());
        assertEquals(first.slug() + "-3", third.slug());
    }

    @Test
    void begins_the_path_with_a_language_that_is_not_the_default() {
        Term politics = given.category("Politique");

        Story story = given.article("Élections").with("language", "fr").in(politics).written();

        assertEquals("/fr" + politics.path() + "/" + story.slug(), story.path());
    }

    @Test
    void percent_encodes_the_url_of_an_arabic_path() {
        Answer made = create(Gql.as(Role.EDITOR), given.article("خبر"));

        String slug = made.data("createArticle.article.slug");
        assertEquals("http://localhost:8080/%D8%AE%D8%A8%D8%B1" + slug.substring(3),
                made.data("createArticle.article.url"));
    }

    @Test
    void takes_the_direction_from_the_headline_before_the_language() {
        assertEquals("LTR", create(Gql.as(Role.EDITOR),
                given.article("Le Maroc")).data("createArticle.article.direction"));
        assertEquals("RTL", create(Gql.as(Role.EDITOR), given.article("«2026»: المغرب"))
                .data("createArticle.article.direction"));
    }

    @Test
    void names_the_author_of_a_byline_unless_another_name_is_printed() {
        Term amal = given.author("أمل");
        Writing writing = given.article("خبر").with("byline",
                List.of(Map.of("authorId", amal.id(), "name", "أ. الفاسي", "role", "PHOTOGRAPHER")));

        Answer made = create(Gql.as(Role.EDITOR), writing);

        assertEquals(Map.of("author", Map.of("id", amal.id()), "name", "أ. الفاسي", "role", "PHOTOGRAPHER"),
                made.data("createArticle.article.byline[0]"));
    }

    @Test
    void is_for_authors_editors_and_tokens_that_may_write() {
        assertEquals("UNAUTHENTICATED", Desk.of(Gql.anonymous()).create(given.article("خبر").data()).errorCode());
        assertEquals("DRAFT", given.article("خبر").as(Desk.of(Role.AUTHOR)).written().state());
        assertEquals("DRAFT", given.article("خبر").as(Desk.of(Role.ADMIN)).written().state());
    }

    private static Answer create(Gql client, Writing writing) {
        return client.mutate("createArticle", "CreateArticleInput", Map.of("data", writing.data()), ALL);
    }

    private static List<Object> values(Map<String, Object> of, String... fields) {
        return java.util.Arrays.stream(fields).map(of::get).toList();
    }
}
