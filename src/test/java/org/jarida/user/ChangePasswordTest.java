package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
class ChangePasswordTest {
    private static final String NEW = "ورق وحبر وقهوة";

    private final Member author = Member.newOf(Role.AUTHOR);
    private String here;
    private String elsewhere;

    @BeforeEach
    void sign_in_twice() {
        here = author.signIn().data("signIn.accessToken");
        elsewhere = author.signIn().data("signIn.accessToken");
    }

    @Test
    void ends_the_other_sessions_and_answers_a_new_one() {
        Answer changed = change(Gql.bearer(here), author.password(), NEW);

        assertEquals(List.of(), changed.refusals("changePassword"));
        assertEquals(200, viewer(changed.data("changePassword.accessToken")).status());
        assertEquals(401, viewer(here).status());
        assertEquals(401, viewer(elsewhere).status());
    }

    @Test
    void lets_only_the_new_password_sign_in() {
        change(Gql.bearer(here), author.password(), NEW);

        assertEquals(List.of("INVALID_CREDENTIALS input"), author.signIn().refusals("signIn"));
        assertEquals(List.of(), Gql.anonymous().mutate("signIn", "SignInInput",
                Map.of("email", author.email(), "password", NEW), "").refusals("signIn"));
    }

    @Test
    void refuses_a_wrong_current_password_and_a_new_one_against_the_rules() {
        assertEquals(List.of("INVALID_CREDENTIALS input.currentPassword"),
                change(Gql.bearer(here), author.password() + " ", NEW).refusals("changePassword"));
        assertEquals(List.of("INVALID input.newPassword"),
                change(Gql.bearer(here), author.password(), "short").refusals("changePassword"));
        assertEquals(List.of("INVALID input.newPassword"),
                change(Gql.bearer(here), author.password(), "azerty1234").refusals("changePassword"));

        assertEquals(200, viewer(elsewhere).status());
        assertEquals(List.of(), author.signIn().refusals("signIn"));
    }

    @Test
    void is_for_those_who_are_signed_in() {
        assertEquals(1, change(Gql.anonymous(), author.password(), NEW).errors().size());
        assertEquals(1, change(Gql.bearer(CreateApiTokenTest.secret("ACCOUNTS_WRITE")), "x", NEW).errors().size());
    }

    private static Answer viewer(String token) {
        return Gql.bearer(token).run("{ viewer { role } }");
    }

    private static Answer change(Gql caller, String current, String next) {
        return caller.mutate("changePassword", "ChangePasswordInput",
                Map.of("currentPassword", current, "newPassword", next), "accessToken");
    }
}
