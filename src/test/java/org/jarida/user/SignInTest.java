package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    private static final String REFUSED = "INVALID_CREDENTIALS input";

    private final Member editor = Member.newOf(Role.EDITOR);

    @Test
    void answers_tokens_and_the_viewer() {
        Answer answer = editor.signIn();

        assertEquals(List.of(), answer.refusals("signIn"));
        assertEquals("EDITOR", answer.data("signIn.viewer.role"));
        assertEquals(editor.nodeId(), answer.data("signIn.viewer.user.id"));
        String token = answer.data("signIn.accessToken");
        assertEquals("EDITOR", Gql.bearer(token).run("{ viewer { role } }").data("viewer.role"));
    }

    @Test
    void names_the_end_of_the_access_token() {
        String end = editor.signIn().data("signIn.expiresAt");

        Duration left = Duration.between(Instant.now(), OffsetDateTime.parse(end).toInstant());
        assertTrue(left.compareTo(Duration.ofMinutes(15)) <= 0 && left.toMinutes() >= 13, left.toString());
    }

    @Test
    void finds_the_account_whatever_the_case_of_its_address() {
        Answer answer = signIn(" " + editor.email().toUpperCase() + " ", editor.password());

        assertEquals(List.of(), answer.refusals("signIn"));
    }

    @Test
    void refuses_a_wrong_password_an_unknown_address_and_no_password_at_all_alike() {
        Answer wrong = signIn(editor.email(), editor.password() + "x");
        Answer unknown = signIn("nobody@jarida.test", editor.password());
        Answer empty = signIn(editor.email(), "");

        assertEquals(List.of(REFUSED), wrong.refusals("signIn"));
        assertNull(wrong.data("signIn.accessToken"));
        assertEquals(wrong.http().asString(), unknown.http().asString());
        assertEquals(wrong.http().asString(), empty.http().asString());
    }

    @Test
    void begins_another_session_each_time() {
        String first = editor.signIn().data("signIn.refreshToken");
        String second = editor.signIn().data("signIn.refreshToken");

        assertNotEquals(first, second);
    }

    private static Answer signIn(String email, String password) {
        return Gql.anonymous().mutate("signIn", "SignInInput", Map.of("email", email, "password", password),
                "accessToken");
    }
}
