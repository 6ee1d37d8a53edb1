package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RouteTest {
    private static final String ROUTE = """
            query($path: String!) { route(path: $path) { __typename
              ... on NodeRoute { node { id } canonicalPath } ... on RedirectRoute { location status target { id } }
              ... on GoneRoute { removedAt } ... on NotFoundRoute { suggestions { id } } } }""";

    private final Newsroom given = new Newsroom();
    private Term politics;

    @BeforeEach
    void a_section_of_its_own() {
        politics = given.category("سياسة");
    }

    @Test
    void leads_to_an_article_by_its_canonical_path_decoded_or_encoded() {
        Story story = given.article("خبر").in(politics).published();

        assertNode(story.id(), story.path(), story.path());
        assertNode(story.id(), story.path(), ArticlePath.encode(story.path()));
        assertNode(story.id(), story.path(), ArticlePath.encode(story.path()).toLowerCase());
        assertNode(story.id(), story.path(), story.path() + "?utm_source=x#top");
    }

    @Test
    void redirects_every_other_spelling() {
        String mark = given.word();
        Story story = given.article("خبر").in(politics).with("slug", "المدرسة-" + mark).published();

        for (String spelling : List.of(story.path() + "/", "/" + story.path(), story.path().substring(1),
                "/" + story.slug(),
                politics.path() + "/المدرسه-" + mark, story.path().toUpperCase(), "/ar" + story.path(),
                        "/fr" + story.path(),
                story.path().replace("سياسة", "سياسه")))
            assertRedirect(story, spelling);
    }

    @Test
    void redirects_former_slugs_and_sections() {
        Term sport = given.category("رياضة");
        Story first = given.article("خبر").in(politics).published();
        Story renamed = Then.publish(Then.update(first, Map.of("slug", given.word())));
        Story moved = Then.publish(Then.update(renamed, Map.of("primarySectionId", sport.id())));

        assertRedirect(moved, first.path());
        assertRedirect(moved, renamed.path());
        assertNode(moved.id(), moved.path(), moved.path());
    }

    @Test
    void redirects_from_another_section_but_not_from_what_is_none() {
        Term sport = given.category("رياضة");
        Story story = given.article("خبر").in(politics).published();

        assertRedirect(story, sport.path() + "/" + story.slug());
        for (String wrong : List.of("/" + given.word() + "/" + story.slug(),
                politics.path() + sport.path() + "/" + story.slug(),
                "/tag/" + story.slug(), "/author/" + story.slug(), "/xx/" + story.slug()))
            assertEquals("NotFoundRoute", type(wrong), wrong);
    }

    @Test
    void begins_with_the_language_that_is_not_the_default() {
        Story french = given.article("Brève").with("language", "fr").in(politics).published();

        assertNode(french.id(), "/fr" + politics.path() + "/" + french.slug(), french.path());
        assertRedirect(french, politics.path() + "/" + french.slug());
        assertRedirect(french, "/en" + politics.path() + "/" + french.slug());
        assertRedirect(french, "/fr/" + french.slug());
    }

    @Test
    void leads_to_sections_tags_and_authors() {
        Term below = given.category("انتخابات", politics);
        Term vote = given.tag("اقتراع"), amal = given.author("أمل");

        for (Term term : List.of(politics, below, vote, amal)) {
            assertNode(term.id(), term.path(), term.path());
            assertNode(term.id(), term.path(), ArticlePath.encode(term.path()));
            Answer slash = route(Gql.anonymous(), term.path() + "/");
            assertEquals(List.of("RedirectRoute", term.path(), 301, term.id()), List.of(slash.data("route.__typename"),
                    slash.data("route.location"), slash.data("route.status"), slash.data("route.target.id")));
        }
        assertEquals("NotFoundRoute", type("/tag/" + given.word()));
        assertEquals("NotFoundRoute", type("/author/" + given.word()));
        assertEquals("NotFoundRoute", type("/tag/x/" + vote.slug()));
    }

    @Test
    void answers_what_an_editor_chose_for_a_withdrawn_article() {
        Story gone = given.article("خبر").in(politics).unpublished();
        Story quiet = Then.unpublish(given.article("خبر").in(politics).published(), Map.of("routeAs", "NOT_FOUND"));
        Story elsewhere = Then.unpublish(given.article("خبر").in(politics).published(),
                Map.of("routeAs", "REDIRECT", "redirectTo", politics.path()));

        assertEquals("GoneRoute", type(gone.path()));
        assertEquals("GoneRoute", type("/" + gone.slug()));
        assertEquals("NotFoundRoute", type(quiet.path()));
        Answer redirect = route(Gql.anonymous(), elsewhere.path());
        assertEquals(List.of("RedirectRoute", politics.path(), 301), List.of(redirect.data("route.__typename"),
                redirect.data("route.location"), redirect.data("route.status")));
        assertNode(quiet.id(), quiet.path(), Then.publish(quiet).path());
    }

    @Test
    void answers_gone_for_what_was_purged_until_another_article_is_public_there() {
        Story live = given.article("خبر").in(politics).published();
        Then.purge(Then.trash(live));
        assertEquals("GoneRoute", type(live.path()));

        Story draft = given.article("آخر").in(politics).with("slug", live.slug()).written();
        assertEquals("GoneRoute", type(live.path()));

        Then.publish(draft);
        assertNode(draft.id(), draft.path(), live.path());
    }

    @Test
    void stays_gone_when_a_draft_at_the_address_is_purged_too() {
        Story live = given.article("خبر").in(politics).published();
        Then.purge(Then.trash(live));
        Then.purge(given.article("آخر").in(politics).with("slug", live.slug()).trashed());

        assertEquals("GoneRoute", type(live.path()));
    }

    @Test
    void suggests_the_latest_of_the_section_where_nothing_is() {
        List<Story> stories = Writing.several(6,
                i -> given.article("خبر").in(politics).published("2020-01-0" + (6 - i) + "T00:00:00Z"));
        given.article("مسودة").in(politics).written();

        Answer answer = route(Gql.anonymous(), politics.path() + "/" + given.word());

        assertEquals("NotFoundRoute", answer.data("route.__typename"));
        assertEquals(stories.subList(0, 5).stream().map(Story::id).toList(), answer.data("route.suggestions.id"));
        assertEquals(5, route(Gql.anonymous(), "/" + given.word()).<List<?>>data("route.suggestions").size());
    }

    @Test
    void finds_nothing_at_odd_paths() {
        for (String odd : List.of("", "/", "//", "/ar", "/ar/", "%", "%zz", "%C3", "/%00", "/..", "/../" + given.word(),
                "/\u200F",
                "/ـــ", "?", "#", "/?a=/b", "/" + "a/".repeat(1000), "/" + "ا".repeat(5000)))
            assertEquals("NotFoundRoute", type(odd), odd);
    }

    @Test
    void shows_editors_where_drafts_will_be() {
        Story draft = given.article("خبر").in(politics).written();
        Answer answer = route(Gql.as(Role.EDITOR).draft(), draft.path());

        assertEquals(List.of("NodeRoute", draft.id()), List.of(answer.data("route.__typename"),
                answer.data("route.node.id")));
        assertTrue(draft.path().startsWith(politics.path()));
    }

    private void assertNode(String id, String canonical, String asked) {
        Answer answer = route(Gql.anonymous(), asked);
        assertEquals("NodeRoute", answer.data("route.__typename"), asked);
        assertEquals(List.of(id, canonical), List.of(answer.data("route.node.id"), answer.data("route.canonicalPath")));
    }

    private static void assertRedirect(Story story, String asked) {
        Answer answer = route(Gql.anonymous(), asked);
        assertEquals("RedirectRoute", answer.data("route.__typename"), asked);
        assertEquals(List.of(story.path(), 301, story.id()), List.of(answer.data("route.location"),
                answer.data("route.status"),
                answer.data("route.target.id")), asked);
    }

    private static String type(String path) {
        return route(Gql.anonymous(), path).data("route.__typename");
    }

    private static Answer route(Gql client, String path) {
        return client.run(ROUTE, Map.of("path", path));
    }
}
