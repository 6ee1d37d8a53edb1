package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateAccountTest {
    private final String email = "Amina-" + UUID.randomUUID() + "@Jarida.test";

    @Test
    void opens_an_account_that_can_sign_in() {
        Answer made = create(Gql.as(Role.ADMIN), "EDITOR", Map.of("password", "ثلاثون قصة قصيرة"));

        assertEquals(List.of(), made.refusals("createAccount"));
        assertEquals(email, made.data("createAccount.account.email"));
        assertEquals("أمينة", made.data("createAccount.account.name"));
        assertEquals("EDITOR", made.data("createAccount.account.role"));
        assertEquals(false, made.data("createAccount.account.disabled"));
        assertNotNull(signIn("ثلاثون قصة قصيرة").data("signIn.accessToken"));
    }

    @Test
    void opens_an_account_without_a_password_that_nobody_signs_in_with() {
        assertEquals(List.of(), create(Gql.as(Role.ADMIN), "AUTHOR", Map.of()).refusals("createAccount"));

        assertEquals(List.of("INVALID_CREDENTIALS input"), signIn("").refusals("signIn"));
    }

    @Test
    void refuses_an_address_that_another_account_has_in_another_case() {
        create(Gql.as(Role.ADMIN), "AUTHOR", Map.of());

        Answer again = create(Gql.as(Role.ADMIN), "AUTHOR", Map.of("email", email.toUpperCase()));

        assertEquals(List.of("NOT_UNIQUE input.email"), again.refusals("createAccount"));
        assertNull(again.data("createAccount.account"));
    }

    @Test
    void refuses_what_breaks_a_rule_and_opens_nothing() {
        assertEquals(List.of("INVALID input.email"), refusals(Map.of("email", "nobody")));
        assertEquals(List.of("REQUIRED input.name"), refusals(Map.of("name", "\u200b ")));
        assertEquals(List.of("INVALID input.password"), refusals(Map.of("password", "1234567")));
        assertEquals(List.of("INVALID input.password"), refusals(Map.of("password", "password1")));
        assertEquals(List.of("INVALID input.password"), refusals(Map.of("password", email)));
        assertEquals(List.of("TOO_LONG input.password"), refusals(Map.of("password", "س".repeat(257))));

        assertEquals(List.of(), refusals(Map.of()));
    }

    @Test
    void gives_no_role_that_may_do_more_than_the_token() {
        Gql weak = Gql.bearer(CreateApiTokenTest.secret("ACCOUNTS_WRITE"));
        Gql strong = Gql.bearer(CreateApiTokenTest.secret("ACCOUNTS_WRITE", "DRAFTS_READ", "ARTICLES_WRITE",
                "MEDIA_WRITE"));

        assertEquals(List.of("FORBIDDEN input.role"), create(weak, "AUTHOR", Map.of()).refusals("createAccount"));
        assertEquals(List.of("FORBIDDEN input.role"), create(strong, "ADMIN", Map.of()).refusals("createAccount"));
        assertEquals(List.of(), create(strong, "AUTHOR", Map.of()).refusals("createAccount"));
    }

    @Test
    void is_for_administrators() {
        for (Gql caller : List.of(Gql.anonymous(), Gql.as(Role.AUTHOR), Gql.as(Role.EDITOR))) {
            assertEquals(1, create(caller, "AUTHOR", Map.of()).errors().size());
        }
        assertEquals(List.of(), refusals(Map.of()));
    }

    private List<String> refusals(Map<String, ?> more) {
        return create(Gql.as(Role.ADMIN), "AUTHOR", more).refusals("createAccount");
    }

    private Answer create(Gql caller, String role, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(Map.of("email", email, "name", "أمينة", "role", role));
        input.putAll(more);
        return caller.mutate("createAccount", "CreateAccountInput", input, "account { id email name role disabled }");
    }

    private Answer signIn(String password) {
        return Gql.anonymous().mutate("signIn", "SignInInput", Map.of("email", email, "password", password),
                "accessToken");
    }
}
