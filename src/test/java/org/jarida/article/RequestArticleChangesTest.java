package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
class RequestArticleChangesTest {
    private static final String REQUEST = "requestArticleChanges";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR), author = Desk.of(Role.AUTHOR);

    @Test
    void gives_an_article_back_to_its_author() {
        Story submitted = given.article("خبر").as(author).inReview();

        Answer answer = editors.requestChanges(submitted);

        assertEquals(List.of("DRAFT", false, 3, List.of("EDIT", "SUBMIT", "PUBLISH", "TRASH")),
                Arrays.asList(answer.data(REQUEST + ".article.state"), answer.data(REQUEST + ".article.isLive"),
                        answer.data(REQUEST + ".article.version"), answer.data(REQUEST + ".article.allowedActions")));
        Answer changed = author.update(Story.of(answer, REQUEST), Map.of("deck", "تفاصيل"));
        assertEquals(List.of("EDIT", "SUBMIT", "TRASH"), changed.data("updateArticle.article.allowedActions"));
        Story again = Story.of(author.submit(Story.of(changed, "updateArticle")), "submitArticleForReview");
        assertEquals(List.of("IN_REVIEW", 5), List.of(again.state(), again.version()));
    }

    @Test
    void takes_an_approval_back() {
        Story back = Then.requestChanges(given.article("خبر").approved());

        assertEquals(List.of("DRAFT", 4), List.of(back.state(), back.version()));
    }

    @Test
    void leaves_what_readers_see_of_a_live_article_alone() {
        String query = "query($id: ID!) { article(by: {id: $id}) { version state isLive deck updatedAt } }";
        Story live = given.article("خبر").with("deck", "قبل").published();
        String before = Gql.anonymous().run(query, Map.of("id", live.id())).http().asString();

        Story back = Then.requestChanges(Then.submit(Then.update(live, Map.of("deck", "بعد"))));

        assertEquals(List.of("DRAFT", true, 5), List.of(back.state(), back.live(), back.version()));
        assertEquals(before, Gql.anonymous().run(query, Map.of("id", live.id())).http().asString());
    }

    @Test
    void refuses_what_is_not_under_review() {
        for (Story story : List.of(given.article("خبر").written(), given.article("خبر").published(),
                given.article("خبر").unpublished(), given.article("خبر").trashed()))
            assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(story), story.state());
        assertEquals("Its state does not allow to request changes to this article",
                editors.requestChanges(given.article("خبر").written()).data(REQUEST + ".userErrors[0].message"));
    }

    @Test
    void refuses_a_stale_version() {
        Story submitted = given.article("خبر").inReview();
        Then.approve(submitted);

        assertEquals(List.of("CONFLICT input.expectedVersion"), refused(submitted));
    }

    @Test
    void is_for_editors() {
        Story own = given.article("خبر").as(author).inReview();

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> author.requestChanges(own)).errorCode());
        assertEquals("UNAUTHENTICATED",
                Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).requestChanges(own)).errorCode());
    }

    private List<String> refused(Story story) {
        return Stored.unchangedBy(() -> editors.requestChanges(story)).refusals(REQUEST);
    }
}
