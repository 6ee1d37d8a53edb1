package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
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
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

/** Authors work on what their own account created, while it is a draft that the public never saw. */
@QuarkusTest
class OwnershipTest {
    private final Newsroom given = new Newsroom();
    private final Desk author = Desk.of(Role.AUTHOR);

    @Test
    void lets_authors_edit_and_trash_their_own_drafts() {
        Story draft = given.article("خبر").as(author).written();

        Answer edited = author.update(draft, Map.of("deck", "تفاصيل"));
        assertEquals(List.of(), edited.refusals("updateArticle"));
        assertEquals(List.of("EDIT", "SUBMIT", "TRASH"), edited.data("updateArticle.article.allowedActions"));
        Answer trashed = author.trash(Story.of(edited, "updateArticle"));
        assertEquals(List.of(), trashed.refusals("trashArticle"));
        assertEquals(List.of(), trashed.data("trashArticle.article.allowedActions"));
    }

    @Test
    void keeps_authors_from_the_drafts_of_others() {
        for (Desk other : List.of(Desk.of(Role.EDITOR), Desk.of(Gql.as(Member.newOf(Role.AUTHOR)))))
            assertRefused(given.article("خبر").as(other).written());
    }

    @Test
    void keeps_authors_from_what_is_or_was_public_or_is_in_the_trash() {
        assertRefused(own().published());
        assertRefused(own().unpublished());
        assertRefused(Then.update(own().published(), Map.of("deck", "تفاصيل")));
        assertRefused(Then.update(own().unpublished(), Map.of("deck", "تفاصيل")));
        assertRefused(own().trashed());
    }

    @Test
    void keeps_authors_from_what_is_under_review() {
        assertRefused(own().inReview());
        assertRefused(own().approved());
    }

    @Test
    void says_forbidden_before_it_tells_of_versions() {
        Story draft = given.article("خبر").written();
        Then.update(draft, Map.of("deck", "تفاصيل"));

        assertRefused(draft);
    }

    @Test
    void keeps_an_editor_s_edit_from_taking_the_draft_away() {
        Story draft = own().written();

        Story edited = Then.update(draft, Map.of("deck", "تفاصيل"));

        assertEquals(List.of(), author.update(edited, Map.of("deck", "أخرى")).refusals("updateArticle"));
    }

    @Test
    void lets_tokens_do_what_their_scopes_say() {
        Desk writer = token("ARTICLES_WRITE"), publisher = token("ARTICLES_PUBLISH"), reader = token("DRAFTS_READ");
        Story draft = own().written();

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> reader.update(draft, Map.of("deck", "أ"))).errorCode());
        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> publisher.update(draft, Map.of("deck", "أ"))).errorCode());
        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> writer.publish(draft)).errorCode());
        Story edited = Story.of(writer.update(draft, Map.of("deck", "أ")), "updateArticle");
        Story live = Story.of(publisher.publish(edited), "publishArticle");
        assertEquals(List.of("FORBIDDEN input.id"),
                Stored.unchangedBy(() -> writer.trash(live)).refusals("trashArticle"));
        assertEquals(List.of(), writer.update(live, Map.of("deck", "ب")).refusals("updateArticle"));
    }

    private Writing own() {
        return given.article("خبر").as(author);
    }

    private void assertRefused(Story story) {
        assertEquals(List.of("FORBIDDEN input.id"),
                Stored.unchangedBy(() -> author.update(story, Map.of("deck", "تفاصيل"))).refusals("updateArticle"));
        assertEquals(List.of("FORBIDDEN input.id"),
                Stored.unchangedBy(() -> author.trash(story)).refusals("trashArticle"));
        for (Answer answer : List.of(Stored.unchangedBy(() -> author.publish(story)),
                Stored.unchangedBy(() -> author.unpublish(story, Map.of())),
                        Stored.unchangedBy(() -> author.restore(story)),
                Stored.unchangedBy(() -> author.approve(story)),
                Stored.unchangedBy(() -> author.requestChanges(story)),
                Stored.unchangedBy(() -> author.purge(story))))
            assertEquals("FORBIDDEN", answer.errorCode());
    }

    private static Desk token(String scope) {
        return Desk.of(Gql.bearer(Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", scope, "scopes", List.of(scope)), "secret").data("createApiToken.secret")));
    }
}
