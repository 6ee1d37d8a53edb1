package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
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
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurgeArticleTest {
    private final Newsroom given = new Newsroom();
    private final Desk admins = Desk.of(Role.ADMIN);

    @Test
    void deletes_an_article_with_all_its_revisions() {
        Term politics = given.category("سياسة"), vote = given.tag("اقتراع"), amal = given.author("أمل");
        Story story = Then.trash(Then.update(given.article("خبر").in(politics).tagged(vote).by(amal).published(),
                Map.of("deck", "تفاصيل")));
        UUID id = UUID.fromString(story.id().substring("article_".length()));

        Then.purge(story);

        assertEquals(List.of("0|0|0"), Stored.rows("""
                select (select count(*) from article where id = ?), (select count(*) from article_revision where article_id = ?),
                       (select count(*) from draft_section where article_id = ?)""", id, id, id));
        assertNull(Gql.as(Role.EDITOR).draft().run("query($id: ID!) { node(id: $id) { id } }", Map.of("id", story.id()))
                .data("node"));
    }

    @Test
    void frees_the_slug_of_what_never_was_public() {
        Story trashed = given.article("خبر").trashed();

        Then.purge(trashed);

        assertEquals(trashed.slug(), given.article("آخر").with("slug", trashed.slug()).written().slug());
    }

    @Test
    void lets_the_rest_of_a_story_stand() {
        Story arabic = given.article("خبر").published();
        Story french = Then.publish(given.article(arabic, "fr"));

        Then.purge(Then.trash(arabic));

        assertEquals(List.of(),
                Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { translations { id } } }",
                Map.of("id", french.id())).data("article.translations"));
    }

    @Test
    void refuses_what_is_not_in_the_trash_was_changed_since_or_never_was() {
        Story live = given.article("خبر").published();
        Story trashed = given.article("خبر").trashed();
        Story stale = new Story(trashed.id(), 1, null, false, null, null, null);
        Story unknown = new Story("article_" + UUID.randomUUID(), 1, null, false, null, null, null);

        assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(live));
        assertEquals(List.of("CONFLICT input.expectedVersion"), refused(stale));
        assertEquals(List.of("NOT_FOUND input.id"), refused(unknown));
    }

    @Test
    void is_for_administrators() {
        Story trashed = given.article("خبر").trashed();

        for (Role role : List.of(Role.AUTHOR, Role.EDITOR))
            assertEquals("FORBIDDEN", Stored.unchangedBy(() -> Desk.of(role).purge(trashed)).errorCode());
        assertEquals("UNAUTHENTICATED", Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).purge(trashed)).errorCode());
    }

    private List<String> refused(Story story) {
        Answer answer = Stored.unchangedBy(() -> admins.purge(story));
        assertNull(answer.data("purgeArticle.deletedId"));
        return answer.refusals("purgeArticle");
    }
}
