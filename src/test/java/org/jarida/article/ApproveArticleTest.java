package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApproveArticleTest {
    private static final String APPROVE = "approveArticle";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void finds_an_article_in_review_ready() {
        Story submitted = given.article("خبر").as(Desk.of(Role.AUTHOR)).inReview();

        Answer answer = editors.approve(submitted);

        assertEquals(List.of("APPROVED", false, 3, false, List.of("EDIT", "REQUEST_CHANGES", "PUBLISH", "TRASH")),
                Arrays.asList(answer.data(APPROVE + ".article.state"), answer.data(APPROVE + ".article.isLive"),
                        answer.data(APPROVE + ".article.version"),
                        answer.data(APPROVE + ".article.hasUnpublishedChanges"),
                        answer.data(APPROVE + ".article.allowedActions")));
        assertEquals("NotFoundRoute", Gql.anonymous().run("query($path: String!) { route(path: $path) { __typename } }",
                Map.of("path", submitted.path())).data("route.__typename"));
    }

    @Test
    void leads_to_publication() {
        Story live = given.article("خبر").with("deck", "قبل").published();
        Story approved = Then.approve(Then.submit(Then.update(live, Map.of("deck", "بعد"))));
        assertEquals("قبل", deck(live));

        Answer published = editors.publish(approved);

        assertEquals(List.of("PUBLISHED", 6, List.of("EDIT", "PUBLISH", "UNPUBLISH", "TRASH")),
                Arrays.asList(published.data("publishArticle.article.state"),
                        published.data("publishArticle.article.version"),
                        published.data("publishArticle.article.allowedActions")));
        assertEquals("بعد", deck(live));
    }

    @Test
    void is_not_needed_by_who_may_publish() {
        assertEquals("PUBLISHED", Then.publish(given.article("خبر").inReview()).state());
        assertEquals("PUBLISHED", Then.publish(given.article("خبر").written()).state());
    }

    @Test
    void ends_with_the_next_save_while_a_review_goes_on() {
        Story edited = Then.update(given.article("خبر").approved(), Map.of("deck", "تفاصيل"));
        assertEquals(List.of("IN_REVIEW", 4), List.of(edited.state(), edited.version()));

        Story again = Then.update(edited, Map.of("deck", "أخرى"));
        assertEquals(List.of("IN_REVIEW", 5), List.of(again.state(), again.version()));

        Story live = Then.publish(Then.approve(again));
        assertEquals(Map.of("number", 3, "state", "IN_REVIEW"), Gql.as(Role.EDITOR)
                .run("query($id: ID!) { article(by: {id: $id}) { publishedRevision { number state } } }",
                        Map.of("id", live.id())).data("article.publishedRevision"));
        assertEquals("DRAFT", Then.update(live, Map.of("deck", "غيرها")).state());
    }

    @Test
    void is_over_when_a_live_article_is_taken_away_or_trashed() {
        Story live = Then.approve(Then.submit(Then.update(given.article("خبر").published(), Map.of("deck", "تفاصيل"))));

        assertEquals("UNPUBLISHED", Then.unpublish(live).state());
        assertEquals("DRAFT", Then.restore(Then.trash(given.article("خبر").approved())).state());
    }

    @Test
    void refuses_what_is_not_in_review() {
        for (Story story : List.of(given.article("خبر").written(), given.article("خبر").approved(),
                given.article("خبر").published(), given.article("خبر").unpublished(), given.article("خبر").trashed()))
            assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(editors, story), story.state());
    }

    @Test
    void refuses_a_reviewer_who_did_not_see_the_last_save() {
        Story submitted = given.article("خبر").inReview();
        Then.update(submitted, Map.of("deck", "تفاصيل"));

        assertEquals(List.of("CONFLICT input.expectedVersion"), refused(editors, submitted));
    }

    @Test
    void happens_once_when_two_reviewers_answer_at_the_same_time() {
        Story submitted = given.article("خبر").inReview();

        List<Answer> answers = Together.run(8, i -> i % 2 == 0 ? editors.approve(submitted)
                : editors.requestChanges(submitted));

        List<List<String>> refusals = IntStream.range(0, 8)
                .mapToObj(i -> answers.get(i).refusals(i % 2 == 0 ? APPROVE : "requestArticleChanges")).toList();
        assertEquals(1, refusals.stream().filter(List::isEmpty).count());
        assertEquals(7, refusals.stream().filter(List.of("CONFLICT input.expectedVersion")::equals).count());
        String state = refusals.indexOf(List.of()) % 2 == 0 ? "APPROVED" : "DRAFT";
        assertEquals(List.of("3|" + state), Stored.rows("select version, state from article where id = cast(? as uuid)",
                submitted.id().substring("article_".length())));
    }

    @Test
    void is_for_editors_and_tokens_that_write() {
        Story own = given.article("خبر").as(Desk.of(Role.AUTHOR)).inReview();
        Desk publisher = token("ARTICLES_PUBLISH"), writer = token("ARTICLES_WRITE");

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> Desk.of(Role.AUTHOR).approve(own)).errorCode());
        assertEquals("UNAUTHENTICATED", Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).approve(own)).errorCode());
        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> publisher.approve(own)).errorCode());
        assertEquals(List.of(), writer.approve(own).refusals(APPROVE));
    }

    private static List<String> refused(Desk desk, Story story) {
        return Stored.unchangedBy(() -> desk.approve(story)).refusals(APPROVE);
    }

    private static String deck(Story story) {
        return Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { deck } }", Map.of("id", story.id()))
                .data("article.deck");
    }

    private static Desk token(String scope) {
        return Desk.of(Gql.bearer(Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", scope, "scopes", List.of(scope)), "secret").data("createApiToken.secret")));
    }
}
