package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
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
class RestoreArticleTest {
    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void makes_a_draft_of_what_never_was_public() {
        Term politics = given.category("سياسة");

        Story restored = Then.restore(given.article("خبر").in(politics).trashed());

        assertEquals(List.of("DRAFT", false, 3), List.of(restored.state(), restored.live(), restored.version()));
        Answer list = Gql.as(Role.EDITOR).draft()
                .run("query($id: ID!) { articles(filter: {section: {id: $id}}) { nodes { id } } }",
                Map.of("id", politics.id()));
        assertEquals(List.of(restored.id()), list.data("articles.nodes.id"));
    }

    @Test
    void leaves_what_was_public_unpublished() {
        Story live = given.article("خبر").published();

        Story restored = Then.restore(Then.trash(live));

        assertEquals(List.of("UNPUBLISHED", false, 4), List.of(restored.state(), restored.live(), restored.version()));
        assertEquals("GoneRoute", Gql.anonymous().run("query($path: String!) { route(path: $path) { __typename } }",
                Map.of("path", live.path())).data("route.__typename"));
        assertEquals(List.of("PUBLISHED", true), List.of(Then.publish(restored).state(), true));
    }

    @Test
    void refuses_what_is_not_in_the_trash_or_changed_since() {
        Story draft = given.article("خبر").written();
        assertEquals(List.of("ILLEGAL_TRANSITION input.id"),
                Stored.unchangedBy(() -> editors.restore(draft)).refusals("restoreArticle"));

        Then.trash(draft);
        assertEquals(List.of("CONFLICT input.expectedVersion"),
                Stored.unchangedBy(() -> editors.restore(draft)).refusals("restoreArticle"));
    }

    @Test
    void is_for_editors() {
        Story trashed = given.article("خبر").as(Desk.of(Role.AUTHOR)).trashed();

        assertEquals("FORBIDDEN", Stored.unchangedBy(() -> Desk.of(Role.AUTHOR).restore(trashed)).errorCode());
        assertEquals("UNAUTHENTICATED",
                Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).restore(trashed)).errorCode());
    }
}
