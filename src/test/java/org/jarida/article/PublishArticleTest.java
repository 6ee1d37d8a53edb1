package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishArticleTest {
    private static final String ARTICLE = """
            query($id: ID!) { article(by: {id: $id}) { version state isLive headline excerpt updatedAt firstPublishedAt publishedAt
              modifiedAt wordCount readingMinutes body { html plainText } allowedActions hasUnpublishedChanges
              publishedRevision { id } } }""";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void shows_a_draft_to_the_public() {
        Story draft = given.article("خبر").saying("<p>أعلنت الوزارة.</p>").written();

        Answer published = editors.publish(draft);

        assertEquals(List.of("PUBLISHED", true, 2, false), Arrays.asList(published.data("publishArticle.article.state"),
                published.data("publishArticle.article.isLive"), published.data("publishArticle.article.version"),
                published.data("publishArticle.article.hasUnpublishedChanges")));
        assertEquals(List.of("EDIT", "PUBLISH", "UNPUBLISH", "TRASH"),
                published.data("publishArticle.article.allowedActions"));
        Map<String, Object> seen = seen(draft);
        assertEquals(List.of(2, "PUBLISHED", true, draft.headline(), "أعلنت الوزارة.", 2, 1),
                Arrays.asList(seen.get("version"),
                seen.get("state"), seen.get("isLive"), seen.get("headline"), seen.get("excerpt"), seen.get("wordCount"),
                seen.get("readingMinutes")));
        assertEquals(Map.of("html", "<p>أعلنت الوزارة.</p>", "plainText", "أعلنت الوزارة."), seen.get("body"));
        assertEquals(seen.get("publishedAt"), seen.get("firstPublishedAt"));
        assertEquals(seen.get("publishedAt"), seen.get("updatedAt"));
        for (String none : List.of("modifiedAt", "allowedActions", "hasUnpublishedChanges", "publishedRevision"))
            assertNull(seen.get(none), none);
    }

    @Test
    void answers_a_date_as_it_is_kept_to_the_microsecond() {
        Story draft = given.article("خبر").with("breakingUntil", "2031-01-01T00:00:00.123456789Z").written();

        Answer published = editors.publish(draft, Map.of("publishedAt", "2011-06-30T23:30:00.123456789Z"));

        assertEquals("2011-06-30T23:30:00.123456Z", published.data("publishArticle.article.publishedAt"));
        assertEquals("2011-06-30T23:30:00.123456Z", seen(draft).get("publishedAt"));
        assertEquals(List.of("2031-01-01 00:00:00.123456+00"), Stored.rows(
                "select breaking_until from publication where article_id = cast(? as uuid)", draft.id().substring("article_".length())));
    }

    @Test
    void shows_the_date_that_an_editor_names() {
        Story story = given.article("خبر").published("2011-07-01T00:30:00+01:00");

        Map<String, Object> seen = seen(story);
        assertEquals("2011-06-30T23:30:00Z", seen.get("publishedAt"));
        assertEquals("2011-06-30T23:30:00Z", seen.get("firstPublishedAt"));
    }

    @Test
    void keeps_the_first_date_when_another_is_named() {
        Story story = given.article("خبر").published("2011-07-01T00:00:00Z");

        editors.publish(story, Map.of("publishedAt", "2012-07-01T00:00:00Z"));

        Map<String, Object> seen = seen(story);
        assertEquals(List.of("2011-07-01T00:00:00Z", "2012-07-01T00:00:00Z"),
                List.of(seen.get("firstPublishedAt"), seen.get("publishedAt")));
    }

    @Test
    void tells_readers_of_substantive_changes_alone() {
        Story story = given.article("خبر").published("2020-01-01T00:00:00Z");
        Story again = Then.publish(story);
        assertNull(seen(story).get("modifiedAt"));

        Story minor = Story.of(editors.publish(Then.update(again, Map.of("deck", "تصحيح إملائي")), Map.of("minorChange",
                true)), "publishArticle");
        assertNull(seen(story).get("modifiedAt"));
        assertEquals("تصحيح إملائي", seen(story).get("excerpt"));

        Story major = Then.publish(Then.update(minor, Map.of("deck", "تفاصيل جديدة")));
        Map<String, Object> seen = seen(story);
        assertEquals(seen.get("updatedAt"), seen.get("modifiedAt"));
        assertEquals("2020-01-01T00:00:00Z", seen.get("publishedAt"));
        assertEquals(7, major.version());
    }

    @Test
    void keeps_the_dates_through_withdrawal_and_return() {
        Story story = given.article("خبر").published("2020-01-01T00:00:00Z");

        Then.publish(Then.unpublish(story));

        assertEquals(List.of("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", 4),
                Arrays.asList(seen(story).get("publishedAt"),
                seen(story).get("firstPublishedAt"), seen(story).get("version")));
    }

    @Test
    void moves_the_public_version_only_by_publication() {
        Story story = given.article("خبر").published();
        Map<String, Object> before = seen(story);
        Story edited = Then.update(story, Map.of("deck", "تفاصيل"));
        assertEquals(before, seen(story));

        Then.publish(edited);

        assertEquals(4, seen(story).get("version"));
        assertNotEquals(before.get("updatedAt"), seen(story).get("updatedAt"));
    }

    @Test
    void refuses_a_date_to_come() {
        Story draft = given.article("خبر").written();

        Answer refused = Stored.unchangedBy(() ->
                editors.publish(draft, Map.of("publishedAt", Instant.now().plusSeconds(3600).toString())));

        assertEquals(List.of("INVALID input.publishedAt"), refused.refusals("publishArticle"));
        assertNull(seen(draft));
    }

    @Test
    void refuses_an_article_in_the_trash_and_says_what_is_allowed() {
        Story trashed = given.article("خبر").trashed();

        Answer refused = Stored.unchangedBy(() -> Gql.as(Role.EDITOR).run("""
                mutation($id: ID!) { publishArticle(input: {id: $id, expectedVersion: 2}) { article { id } userErrors { code path
                  ... on TransitionError { from allowed } } } }""", Map.of("id", trashed.id())));

        assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused.refusals("publishArticle"));
        assertEquals("TRASHED", refused.data("publishArticle.userErrors[0].from"));
        assertEquals(List.of("RESTORE"), refused.data("publishArticle.userErrors[0].allowed"));
        assertNull(refused.data("publishArticle.article"));
    }

    @Test
    void refuses_a_stale_version() {
        Story draft = given.article("خبر").written();
        Then.update(draft, Map.of("deck", "تفاصيل"));

        Answer refused = Stored.unchangedBy(() -> editors.publish(draft));
        assertEquals(List.of("CONFLICT input.expectedVersion"), refused.refusals("publishArticle"));
    }

    @Test
    void is_for_editors() {
        Story draft = given.article("خبر").as(Desk.of(Role.AUTHOR)).written();

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> Desk.of(Role.AUTHOR).publish(draft)).errorCode());
        assertEquals("UNAUTHENTICATED", Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).publish(draft)).errorCode());
        assertNull(seen(draft));
    }

    private static Map<String, Object> seen(Story story) {
        return Gql.anonymous().run(ARTICLE, Map.of("id", story.id())).data("article");
    }
}
