package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ViewerTest {
    private static final String VIEWER = "{ viewer { role scopes user { id name email role disabled } } }";

    @Test
    void is_empty_for_a_reader() {
        Answer answer = Gql.anonymous().run(VIEWER);

        assertNull(answer.data("viewer.user"));
        assertNull(answer.data("viewer.role"));
        assertEquals(List.of(), answer.data("viewer.scopes"));
    }

    @Test
    void names_the_account_that_is_signed_in() {
        Answer answer = Gql.as(Role.AUTHOR).run(VIEWER);

        assertEquals("AUTHOR", answer.data("viewer.role"));
        assertEquals(List.of(), answer.data("viewer.scopes"));
        assertEquals(Member.of(Role.AUTHOR).nodeId(), answer.data("viewer.user.id"));
        assertEquals("عضو AUTHOR", answer.data("viewer.user.name"));
        assertEquals("AUTHOR", answer.data("viewer.user.role"));
    }

    @Test
    void shows_addresses_to_administrators_only() {
        assertNull(Gql.as(Role.EDITOR).run(VIEWER).data("viewer.user.email"));
        assertNull(Gql.as(Role.EDITOR).run(VIEWER).data("viewer.user.disabled"));
        assertEquals(Member.of(Role.ADMIN).email(), Gql.as(Role.ADMIN).run(VIEWER).data("viewer.user.email"));
        assertEquals(false, Gql.as(Role.ADMIN).run(VIEWER).data("viewer.user.disabled"));
    }
}
