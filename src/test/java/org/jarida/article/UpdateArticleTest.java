package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateArticleTest {
    private static final String ARTICLE = """
            query($id: ID!) { article(by: {id: $id}) {
              version state isLive kind kicker headline deck excerpt slug dateline source legacyId priority breakingUntil
              primarySection { id } sections { id } tags { id } byline { name } body { plainText } seo { title }
              hasUnpublishedChanges publishedRevision { number headline note state editor { id } body { html }
                article { headline } } } }""";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void keeps_what_is_absent() {
        Term politics = given.category("سياسة"), vote = given.tag("اقتراع"), amal = given.author("أمل");
        Story story = given.article("خبر").in(politics).tagged(vote).by(amal).with("kicker", "عاجل").with("deck",
                "تفاصيل")
                .with("priority", "FLASH").with("legacyId", given.word()).saying("<p>نص</p>").written();
        Map<String, Object> before = draft(story);

        Story after = Then.update(story, Map.of("deck", "تفاصيل أخرى"));

        Map<String, Object> expected = new HashMap<>(before);
        expected.putAll(Map.of("version", 2, "deck", "تفاصيل أخرى", "excerpt", "تفاصيل أخرى"));
        assertEquals(expected, draft(after));
    }

    @Test
    void clears_what_is_null() {
        Term politics = given.category("سياسة"), vote = given.tag("اقتراع"), amal = given.author("أمل");
        Story story = given.article("خبر").in(politics, given.category("مجتمع")).tagged(vote).by(amal).with("kind",
                "OPINION")
                .with("kicker", "عاجل").with("deck", "تفاصيل").with("excerpt", "مقتطف").with("dateline", "فاس")
                .with("source", "وكالة").with("priority", "FLASH").with("legacyId", given.word())
                .with("breakingUntil", "2099-01-01T00:00:00Z").with("seo", Map.of("title",
                        "ع")).saying("<p>نص</p>").written();
        Map<String, Object> nulls = new HashMap<>();
        for (String field : List.of("kind", "kicker", "deck", "excerpt", "dateline", "source", "priority", "legacyId",
                "breakingUntil", "seo", "body", "primarySectionId", "sectionIds", "tagIds", "byline"))
            nulls.put(field, null);

        Map<String, Object> after = draft(Then.update(story, nulls));

        for (String none : List.of("kicker", "deck", "dateline", "source", "legacyId", "breakingUntil",
                "primarySection"))
            assertNull(after.get(none), none);
        for (String empty : List.of("sections", "tags", "byline"))
            assertEquals(List.of(), after.get(empty), empty);
        assertEquals(Arrays.asList("NEWS", "NORMAL", "", Map.of("plainText", ""), Map.of("title", story.headline())),
                Arrays.asList(after.get("kind"), after.get("priority"), after.get("excerpt"), after.get("body"),
                        after.get("seo")));
        assertEquals(story.slug(), after.get("slug"));
    }

    @Test
    void changes_nothing_for_readers_of_a_live_article() {
        Term politics = given.category("سياسة");
        Story live = given.article("خبر").in(politics).with("deck", "قديم").saying("<p>نص</p>").published();
        Map<String, Object> before = seen(live);

        Story edited = Then.update(live, Map.of("headline", given.unique("آخر"), "deck", "جديد", "slug", given.word()));

        assertEquals(before, seen(live));
        assertEquals(List.of("DRAFT", true, 3), List.of(edited.state(), edited.live(), edited.version()));
        Map<String, Object> draft = draft(edited);
        assertEquals(true, draft.get("hasUnpublishedChanges"));
        Map<?, ?> shown = (Map<?, ?>) draft.get("publishedRevision");
        assertEquals(Arrays.asList(1, live.headline(), null, "DRAFT"),
                Arrays.asList(shown.get("number"), shown.get("headline"), shown.get("note"), shown.get("state")));
        assertEquals(Map.of("headline", edited.headline()), shown.get("article"));
    }

    @Test
    void keeps_who_saved_a_revision_and_why() {
        Story story = given.article("خبر").written();
        Answer saved = editors.mutate("updateArticle", "UpdateArticleInput", story,
                Map.of("data", Map.of("deck", "تفاصيل"), "revisionNote", "تصحيح"));
        assertEquals(List.of(), saved.refusals("updateArticle"));

        Story live = Then.publish(new Story(story.id(), 2, null, false, null, null, null));

        Map<?, ?> shown = (Map<?, ?>) draft(live).get("publishedRevision");
        assertEquals(List.of(2, "تصحيح", Map.of("id", Member.of(Role.EDITOR).nodeId())),
                List.of(shown.get("number"), shown.get("note"), shown.get("editor")));
    }

    @Test
    void changes_the_slug_only_when_asked() {
        Story story = given.article("خبر").written();
        String other = given.unique("عنوان آخر");

        Story renamed = Then.update(story, Map.of("headline", other));
        assertEquals(story.slug(), renamed.slug());

        Map<String, Object> fresh = new HashMap<>();
        fresh.put("slug", null);
        Story remade = Then.update(renamed, fresh);
        assertEquals(other.replace(' ', '-'), remade.slug());
        String typed = given.word();
        assertEquals(typed, Then.update(remade, Map.of("slug", typed)).slug());
    }

    @Test
    void frees_a_slug_that_the_public_never_saw() {
        Story story = given.article("خبر").written();
        Then.update(story, Map.of("slug", given.word()));

        assertEquals(story.slug(), given.article("آخر").with("slug", story.slug()).written().slug());
    }

    @Test
    void keeps_a_slug_that_the_public_has_seen() {
        Story live = given.article("خبر").published();
        Then.publish(Then.update(live, Map.of("slug", given.word())));

        Answer refused = Stored.unchangedBy(() -> editors.create(given.article("آخر").with("slug",
                live.slug()).data()));
        assertEquals(List.of("NOT_UNIQUE input.data.slug"), refused.refusals("createArticle"));
    }

    @Test
    void takes_back_a_former_slug_of_its_own() {
        Story first = given.article("خبر").published();
        Story second = Then.publish(Then.update(first, Map.of("slug", given.word())));
        assertNotEquals(first.slug(), second.slug());

        assertEquals(first.slug(), Then.publish(Then.update(second, Map.of("slug", first.slug()))).slug());
    }

    @Test
    void fixes_the_language_once_public() {
        Story draft = given.article("خبر").written();
        assertTrue(Then.update(draft, Map.of("language", "fr")).path().startsWith("/fr/"));
        Story live = given.article("خبر").published();

        Answer refused = Stored.unchangedBy(() -> editors.update(live, Map.of("language", "fr")));
        assertEquals(List.of("INVALID input.data.language"), refused.refusals("updateArticle"));
    }

    @Test
    void refuses_what_is_taken_by_another_article() {
        String legacyId = given.word();
        Story other = given.article("خبر").with("legacyId", legacyId).written();
        Story story = given.article("آخر").written();

        assertEquals(List.of("NOT_UNIQUE input.data.slug"), refused(story, Map.of("slug", other.slug())));
        assertEquals(List.of("NOT_UNIQUE input.data.legacyId"), refused(story, Map.of("legacyId", legacyId)));
        assertEquals(List.of("NOT_UNIQUE input.data.legacyId"), refused(story, Map.of("legacyId", legacyId, "slug", given.word())));
        assertEquals(List.of("NOT_UNIQUE input.data.translationOf"), refused(story, Map.of("translationOf",
                other.id())));
    }

    @Test
    void refuses_a_version_that_is_no_longer_current_and_tells_what_differs() {
        Story seen = given.article("خبر").with("deck", "قديم").with("kicker", "قديم").saying("<p>قديم</p>").written();
        Story current = Then.update(seen, Map.of("deck", "لهم", "source", "وكالة", "body", Map.of("html",
                "<p>لهم</p>")));

        Answer refused = Stored.unchangedBy(() -> Gql.as(Role.EDITOR).run("""
                mutation($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } userErrors {
                  code path ... on ConflictError { currentVersion current { id ... on Article { deck version } }
                  conflicts { path base theirs yours } } } } }""", Map.of("input", Map.of("id", seen.id(), "expectedVersion", 1,
                        "data", Map.of("deck", "لنا", "kicker", "لنا", "source", "وكالة", "body", Map.of("html",
                                "<p>لنا</p>"))))));

        assertEquals(List.of("CONFLICT input.expectedVersion"), refused.refusals("updateArticle"));
        assertNull(refused.data("updateArticle.article"));
        assertEquals(2, refused.<Integer>data("updateArticle.userErrors[0].currentVersion"));
        assertEquals(Map.of("id", current.id(), "deck", "لهم", "version", 2),
                refused.data("updateArticle.userErrors[0].current"));
        assertEquals(List.of(Map.of("path", "data.deck", "base", "قديم", "theirs", "لهم", "yours", "لنا"),
                Map.of("path", "data.body", "base", "قديم", "theirs", "لهم", "yours", "لنا")),
                refused.data("updateArticle.userErrors[0].conflicts"));
    }

    @Test
    void refuses_an_article_in_the_trash() {
        Story trashed = given.article("خبر").trashed();

        assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(trashed, Map.of("deck", "تفاصيل")));
    }

    private List<String> refused(Story story, Map<String, ?> data) {
        return Stored.unchangedBy(() -> editors.update(story, data)).refusals("updateArticle");
    }

    private static Map<String, Object> draft(Story story) {
        return Gql.as(Role.EDITOR).draft().run(ARTICLE, Map.of("id", story.id())).data("article");
    }

    private static Map<String, Object> seen(Story story) {
        return Gql.anonymous().run(ARTICLE, Map.of("id", story.id())).data("article");
    }
}
