package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleTest {
    private final Newsroom given = new Newsroom();

    @Test
    void is_found_by_its_id_slug_path_and_legacy_id() {
        String legacyId = given.word();
        Story story = given.article("خبر").in(given.category("سياسة")).with("legacyId", legacyId).published();

        for (Map<String, String> by : List.of(Map.of("id", story.id()), Map.of("slug", story.slug()),
                Map.of("path", story.path()), Map.of("legacyId", legacyId)))
            assertEquals(story.id(), found(Gql.anonymous(), by), by.toString());
    }

    @Test
    void is_found_by_any_spelling_of_its_slug_and_by_its_encoded_path() {
        Term politics = given.category("سياسة");
        String mark = given.word();
        Story story = given.article("خبر").in(politics).with("slug", "أشطاري-المدرسة-" + mark).published();

        assertEquals(story.id(), found(Gql.anonymous(), Map.of("slug", "اشطاري-المدرسه-" + mark)));
        assertEquals(story.id(), found(Gql.anonymous(), Map.of("path", ArticlePath.encode(story.path()))));
    }

    @Test
    void is_not_found_by_what_only_leads_to_it() {
        Story first = given.article("خبر").in(given.category("سياسة")).published();
        Story moved = Then.publish(Then.update(first, Map.of("slug", given.word())));

        for (Map<String, String> by : List.of(Map.of("slug", first.slug()), Map.of("path", first.path()),
                Map.of("path", moved.path() + "/"), Map.of("path", "/" + moved.slug())))
            assertNull(found(Gql.anonymous(), by), by.toString());
        assertEquals(moved.id(), found(Gql.anonymous(), Map.of("slug", moved.slug())));
    }

    @Test
    void is_null_for_what_names_nothing() {
        Term politics = given.category("سياسة");

        for (Map<String, String> by : List.of(Map.of("id", "article_" + UUID.randomUUID()), Map.of("id", politics.id()),
                Map.of("id", UUID.randomUUID().toString()), Map.of("id", ""), Map.of("slug", given.word()),
                        Map.of("slug", ""),
                Map.of("path", "/" + given.word()), Map.of("path", politics.path()), Map.of("path", ""), Map.of("path",
                        "/"),
                Map.of("path", "%"), Map.of("path", "%FF"), Map.of("path", "/" + "ا".repeat(100_000)),
                Map.of("slug", "ا".repeat(100_000)), Map.of("legacyId", given.word()), Map.of("legacyId", "")))
            assertNull(found(Gql.anonymous(), by));
    }

    @Test
    void wants_exactly_one_name() {
        Answer two = article(Gql.anonymous(), Map.of("id", "article_" + UUID.randomUUID(), "slug", "a"));
        Answer none = article(Gql.anonymous(), Map.of());

        assertEquals("BAD_USER_INPUT", two.errorCode());
        assertEquals("BAD_USER_INPUT", none.errorCode());
    }

    @Test
    void is_its_working_revision_in_the_draft_perspective() {
        Story live = given.article("خبر").in(given.category("سياسة")).published();
        Story edited = Then.update(live, Map.of("headline", given.unique("آخر"), "slug", given.word()));
        Gql drafts = Gql.as(Role.EDITOR).draft();

        for (Map<String, String> by : List.of(Map.of("id", live.id()), Map.of("slug", edited.slug()),
                Map.of("path", edited.path())))
            assertEquals(edited.headline(), article(drafts, by).data("article.headline"), by.toString());
        assertNull(found(drafts, Map.of("slug", live.slug())));
    }

    @Test
    void is_what_the_public_sees_to_an_editor_who_asks_for_no_drafts() {
        Story live = given.article("خبر").published();
        Story edited = Then.update(live, Map.of("headline", given.unique("آخر"), "slug", given.word()));

        Answer answer = article(Gql.as(Role.EDITOR), Map.of("id", live.id()));

        assertEquals(live.headline(), answer.data("article.headline"));
        assertEquals("PUBLISHED", answer.data("article.state"));
        assertEquals(true, answer.data("article.hasUnpublishedChanges"));
        assertNull(found(Gql.as(Role.EDITOR), Map.of("slug", edited.slug())));
        assertNull(found(Gql.as(Role.EDITOR), Map.of("id", given.article("مسودة").written().id())));
    }

    @Test
    void is_found_by_the_published_spelling_while_a_draft_spells_the_slug_otherwise() {
        String mark = given.word();
        Story live = given.article("خبر").with("slug", "المدرسة-" + mark).published();
        Then.update(live, Map.of("slug", "المدرسه-" + mark));

        Answer answer = Gql.anonymous().run("""
                query($slug: String!) { article(by: {slug: $slug}) { slug } articles(filter: {slugs: [$slug]}) { nodes { slug } } }""",
                Map.of("slug", live.slug()));

        assertEquals("المدرسة-" + mark, answer.data("article.slug"));
        assertEquals(List.of("المدرسة-" + mark), answer.data("articles.nodes.slug"));
    }

    private static String found(Gql client, Map<String, String> by) {
        return article(client, by).data("article.id");
    }

    private static Answer article(Gql client, Map<String, String> by) {
        return client.run("query($by: ArticleBy!) { article(by: $by) { id state headline hasUnpublishedChanges } }",
                Map.of("by", by));
    }
}
