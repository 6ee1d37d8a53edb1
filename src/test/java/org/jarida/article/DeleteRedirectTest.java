package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Redirect;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.TermDesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeleteRedirectTest {
    private final Newsroom given = new Newsroom();

    @Test
    void leads_nowhere_any_more_and_tells_so() {
        Redirect redirect = Redirect.made("/" + given.word(), "/to");

        Answer answer = delete(redirect.id(), 1);

        assertEquals(redirect.id(), answer.data("deleteRedirect.deletedId"));
        assertEquals("NotFoundRoute", TermDesk.route(redirect.from()));
        assertEquals(List.of(redirect.from() + "|/to"), Stored.rows("""
                select data ->> 'pathBefore', data ->> 'locationBefore' from event where node_id = ? and type = 'RedirectDeleted'""",
                redirect.id()));
        Redirect.made(redirect.from(), "/elsewhere");
    }

    @Test
    void refuses_another_version_and_the_unknown() {
        Redirect redirect = Redirect.made("/" + given.word(), "/to");

        assertRefused("CONFLICT input.expectedVersion", redirect.id(), 2);
        for (String unknown : List.of("", "redirect_00000000-0000-7000-8000-000000000000", redirect.id().replace("redirect", "tag")))
            assertRefused("NOT_FOUND input.id", unknown, 1);
    }

    private static void assertRefused(String refusal, String id, int version) {
        Answer answer = Stored.unchangedBy(() -> delete(id, version));
        assertEquals(List.of(refusal), answer.refusals("deleteRedirect"), id);
    }

    private static Answer delete(String id, int version) {
        return Gql.as(Role.EDITOR).mutate("deleteRedirect", "DeleteTermInput", Map.of("id", id, "expectedVersion", version), "deletedId");
    }
}
