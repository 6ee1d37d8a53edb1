package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.jarida.testsupport.Stored;
import jakarta.inject.Inject;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

    @Inject AccountRepository accounts;
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
    void hashes_the_password_anew_when_that_has_become_cheap() {
        String cheap = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
                + "qaE73HylWk9/uVFNHa3C68ydArtyhx2FnKLWydbo/ew";
        QuarkusTransaction.requiringNew().run(
                () -> accounts.update("passwordHash = ?1 where id = ?2", cheap, editor.id()));

        assertEquals(List.of("INVALID_CREDENTIALS input"), signIn(editor.email(), "wrong").refusals("signIn"));
        assertEquals(List.of(cheap), hash());
        assertEquals(List.of(), signIn(editor.email(), "كلمة السر").refusals("signIn"));

        assertTrue(hash().get(0).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash().get(0));
        String made = hash().get(0);
        assertEquals(List.of(), signIn(editor.email(), "كلمة السر").refusals("signIn"));
        assertEquals(List.of(made), hash());
    }

    private List<String> hash() {
        return Stored.rows("select password_hash from account where id = ?", editor.id());
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
