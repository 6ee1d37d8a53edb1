package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateAccountTest {
    private final Member member = Member.newOf(Role.EDITOR);
    private String session;

    @BeforeEach
    void sign_in() {
        session = member.signIn().data("signIn.accessToken");
    }

    @Test
    void renames_and_keeps_the_rest() {
        Answer renamed = update(member.nodeId(), Map.of("name", "فاطمة الزهراء"));

        assertEquals(List.of(), renamed.refusals("updateAccount"));
        assertEquals("فاطمة الزهراء", renamed.data("updateAccount.account.name"));
        assertEquals("EDITOR", renamed.data("updateAccount.account.role"));
        assertEquals(false, renamed.data("updateAccount.account.disabled"));
        assertEquals("EDITOR", viewer().data("viewer.role"));
    }

    @Test
    void demotes_open_sessions_with_their_next_request() {
        update(member.nodeId(), Map.of("role", "AUTHOR"));

        assertEquals("AUTHOR", viewer().data("viewer.role"));
    }

    @Test
    void ends_the_sessions_of_an_account_that_is_disabled_and_does_not_revive_them() {
        update(member.nodeId(), Map.of("disabled", true));

        assertEquals(401, viewer().status());
        assertEquals(List.of("INVALID_CREDENTIALS input"), member.signIn().refusals("signIn"));

        update(member.nodeId(), Map.of("disabled", false));

        assertEquals(401, viewer().status());
        assertEquals(List.of(), member.signIn().refusals("signIn"));
    }

    @Test
    void gives_another_password_and_ends_the_sessions() {
        update(member.nodeId(), Map.of("password", "كلمة سر أخرى طويلة"));

        assertEquals(401, viewer().status());
        assertEquals(List.of("INVALID_CREDENTIALS input"), member.signIn().refusals("signIn"));
        assertEquals(List.of(), Gql.anonymous().mutate("signIn", "SignInInput",
                Map.of("email", member.email(), "password", "كلمة سر أخرى طويلة"), "").refusals("signIn"));
    }

    @Test
    void changes_nothing_when_one_of_the_changes_is_refused() {
        Answer refused = update(member.nodeId(), Map.of("name", "Other", "role", "ADMIN", "password", "short"));

        assertEquals(List.of("INVALID input.password"), refused.refusals("updateAccount"));
        assertEquals("عضو EDITOR", viewer().data("viewer.user.name"));
        assertEquals("EDITOR", viewer().data("viewer.role"));
    }

    @Test
    void does_not_find_what_is_no_account() {
        for (String id : List.of("user_00000000-0000-7000-8000-000000000000", member.id().toString(), "", "user_x")) {
            assertEquals(List.of("NOT_FOUND input.id"), update(id, Map.of("name", "X")).refusals("updateAccount"));
        }
    }

    @Test
    void lets_no_token_change_an_account_that_may_do_more() {
        Gql token = Gql.bearer(CreateApiTokenTest.secret("ACCOUNTS_WRITE"));

        Answer refused = update(token, Member.of(Role.ADMIN).nodeId(), Map.of("password", "a password of mine"));

        assertEquals(List.of("FORBIDDEN input.id"), refused.refusals("updateAccount"));
        assertEquals(List.of(), Member.of(Role.ADMIN).signIn().refusals("signIn"));
    }

    @Test
    void names_nobody_of_a_provider_where_there_is_none() {
        assertEquals(List.of("INVALID input.providerSubject"),
                update(member.nodeId(), Map.of("providerSubject", "someone")).refusals("updateAccount"));
        assertEquals(List.of(), update(member.nodeId(), Map.of("providerSubject", "")).refusals("updateAccount"));
    }

    @Test
    void is_for_administrators() {
        for (Gql caller : List.of(Gql.anonymous(), Gql.as(Role.AUTHOR), Gql.as(Role.EDITOR))) {
            assertEquals(1, update(caller, member.nodeId(), Map.of("name", "X")).errors().size());
        }
        assertEquals("عضو EDITOR", viewer().data("viewer.user.name"));
    }

    private Answer viewer() {
        return Gql.bearer(session).run("{ viewer { role user { name } } }");
    }

    private static Answer update(String id, Map<String, ?> changes) {
        return update(Gql.as(Role.ADMIN), id, changes);
    }

    static Answer update(Gql caller, String id, Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.put("id", id);
        return caller.mutate("updateAccount", "UpdateAccountInput", input, "account { name role disabled }");
    }
}
