package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignOutTest {
    private Answer here;
    private Answer elsewhere;

    @BeforeEach
    void sign_in_twice() {
        Member author = Member.newOf(Role.AUTHOR);
        here = author.signIn();
        elsewhere = author.signIn();
    }

    @Test
    void ends_this_session_at_once_and_no_other() {
        Answer answer = signOut(here.data("signIn.refreshToken"));

        assertEquals(List.of(), answer.refusals("signOut"));
        assertNull(answer.data("signOut.accessToken"));
        assertEquals(401, viewer(here).status());
        assertEquals(200, viewer(elsewhere).status());
        assertEquals(List.of("INVALID_CREDENTIALS input.refreshToken"),
                RefreshSessionTest.refresh(here.data("signIn.refreshToken")).refusals("refreshSession"));
    }

    @Test
    void is_content_when_the_session_has_ended_already() {
        signOut(here.data("signIn.refreshToken"));

        assertEquals(List.of(), signOut(here.data("signIn.refreshToken")).refusals("signOut"));
    }

    @Test
    void refuses_what_is_no_refresh_token() {
        assertEquals(List.of("INVALID_CREDENTIALS input.refreshToken"), signOut("jrr_x").refusals("signOut"));
        assertEquals(200, viewer(here).status());
    }

    private static Answer signOut(String token) {
        return Gql.anonymous().mutate("signOut", "RefreshSessionInput", Map.of("refreshToken", token), "accessToken");
    }

    private static Answer viewer(Answer session) {
        return Gql.bearer(session.data("signIn.accessToken")).run("{ viewer { role } }");
    }
}
