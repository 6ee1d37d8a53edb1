package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
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
class UnpublishArticleTest {
    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void hides_a_live_article_and_keeps_its_dates() {
        Story live = given.article("خبر").published("2020-01-01T00:00:00Z");

        Answer answer = editors.unpublish(live, Map.of());

        assertEquals(List.of("UNPUBLISHED", false, 3, "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", false),
                Arrays.asList(answer.data("unpublishArticle.article.state"),
                        answer.data("unpublishArticle.article.isLive"),
                        answer.data("unpublishArticle.article.version"),
                                answer.data("unpublishArticle.article.publishedAt"),
                        answer.data("unpublishArticle.article.firstPublishedAt"),
                        answer.data("unpublishArticle.article.hasUnpublishedChanges")));
        assertEquals(List.of("EDIT", "PUBLISH", "TRASH"), answer.data("unpublishArticle.article.allowedActions"));
        assertNull(Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { id } }", Map.of("id", live.id()))
                .data("article"));
    }

    @Test
    void goes_by_what_the_public_sees_and_not_by_the_stage_of_the_draft() {
        Story edited = Then.update(given.article("خبر").published(), Map.of("deck", "تفاصيل"));
        assertEquals("DRAFT", edited.state());

        assertEquals("UNPUBLISHED", Then.unpublish(edited).state());
    }

    @Test
    void refuses_what_the_public_does_not_see() {
        for (Story story : List.of(given.article("خبر").written(), given.article("خبر").unpublished(),
                given.article("خبر").trashed())) {
            Answer refused = Stored.unchangedBy(() -> editors.unpublish(story, Map.of()));
            assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused.refusals("unpublishArticle"));
        }
    }

    @Test
    void keeps_the_target_of_a_redirect_decoded_as_routes_tell_it() {
        Story live = given.article("خبر").published();

        editors.unpublish(live, Map.of("routeAs", "REDIRECT", "redirectTo", "/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9"));

        assertEquals("/سياسة", Gql.anonymous().run("query($path: String!) { route(path: $path) { ... on RedirectRoute { location } } }",
                Map.of("path", live.path())).data("route.location"));
    }

    @Test
    void needs_a_target_to_redirect_and_only_then() {
        Story live = given.article("خبر").published();

        assertEquals(List.of("REQUIRED input.redirectTo"), refused(live, Map.of("routeAs", "REDIRECT")));
        assertEquals(List.of("INVALID input.redirectTo"), refused(live, Map.of("redirectTo", "/a")));
        for (String bad : List.of("", " ", "a", "//example.org", "/\\example.org", "javascript:alert(1)",
                "http://example.org",
                "https://", "/a\nb", live.path()))
            assertEquals(List.of("INVALID input.redirectTo"), refused(live, Map.of("routeAs", "REDIRECT", "redirectTo",
                    bad)), bad);
    }

    @Test
    void refuses_a_target_that_redirects_back() {
        Story first = given.article("خبر").published(), second = given.article("خبر").published();
        editors.unpublish(first, Map.of("routeAs", "REDIRECT", "redirectTo", second.path()));

        assertEquals(List.of("INVALID input.redirectTo"),
                refused(second, Map.of("routeAs", "REDIRECT", "redirectTo", first.path())));
    }

    @Test
    void refuses_a_stale_version() {
        Story live = given.article("خبر").published();
        Then.update(live, Map.of("deck", "تفاصيل"));

        assertEquals(List.of("CONFLICT input.expectedVersion"), refused(live, Map.of()));
    }

    @Test
    void is_for_editors() {
        Story live = given.article("خبر").published();

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> Desk.of(Role.AUTHOR).unpublish(live, Map.of())).errorCode());
        assertEquals("UNAUTHENTICATED",
                Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).unpublish(live, Map.of())).errorCode());
    }

    private List<String> refused(Story story, Map<String, ?> how) {
        return Stored.unchangedBy(() -> editors.unpublish(story, how)).refusals("unpublishArticle");
    }
}
