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
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrashArticleTest {
    private static final String ROUTE = "query($path: String!) { route(path: $path) { __typename } }";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void puts_a_draft_into_the_trash() {
        Term politics = given.category("سياسة");
        Story draft = given.article("خبر").in(politics).written();

        Answer answer = editors.trash(draft);

        assertEquals(List.of("TRASHED", false, 2), Arrays.asList(answer.data("trashArticle.article.state"),
                answer.data("trashArticle.article.isLive"), answer.data("trashArticle.article.version")));
        assertEquals(List.of("RESTORE"), answer.data("trashArticle.article.allowedActions"));
        assertEquals(0, Gql.as(Role.EDITOR).draft()
                .run("query($id: ID!) { articles(filter: {section: {id: $id}}) { totalCount } }",
                Map.of("id", politics.id())).<Integer>data("articles.totalCount"));
        assertEquals("NotFoundRoute", route(draft));
    }

    @Test
    void takes_a_live_article_from_the_public_as_gone() {
        Story live = given.article("خبر").published("2020-01-01T00:00:00Z");

        Answer answer = editors.trash(live);

        assertEquals(List.of("TRASHED", false, 3, "2020-01-01T00:00:00Z"),
                Arrays.asList(answer.data("trashArticle.article.state"),
                answer.data("trashArticle.article.isLive"), answer.data("trashArticle.article.version"),
                answer.data("trashArticle.article.publishedAt")));
        assertNull(Gql.anonymous().run("query($id: ID!) { node(id: $id) { id } }", Map.of("id",
                live.id())).data("node"));
        assertEquals("GoneRoute", route(live));
    }

    @Test
    void keeps_the_slug_of_what_is_in_the_trash() {
        Story trashed = given.article("خبر").trashed();

        Answer refused = Stored.unchangedBy(() -> editors.create(given.article("آخر").with("slug",
                trashed.slug()).data()));
        assertEquals(List.of("NOT_UNIQUE input.data.slug"), refused.refusals("createArticle"));
    }

    @Test
    void refuses_what_is_there_already_or_was_changed_since() {
        Story trashed = given.article("خبر").trashed();
        Story stale = given.article("خبر").written();
        Then.update(stale, Map.of("deck", "تفاصيل"));

        assertEquals(List.of("ILLEGAL_TRANSITION input.id"),
                Stored.unchangedBy(() -> editors.trash(trashed)).refusals("trashArticle"));
        assertEquals(List.of("CONFLICT input.expectedVersion"),
                Stored.unchangedBy(() -> editors.trash(stale)).refusals("trashArticle"));
    }

    @Test
    void is_not_for_readers() {
        Story draft = given.article("خبر").written();

        assertEquals("UNAUTHENTICATED", Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).trash(draft)).errorCode());
    }

    private static String route(Story story) {
        return Gql.anonymous().run(ROUTE, Map.of("path", story.path())).data("route.__typename");
    }
}
