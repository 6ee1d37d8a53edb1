package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateApiTokenTest {
    private static final String VIEWER = "{ viewer { role scopes user { id } } }";

    @Test
    void answers_a_secret_that_stands_for_its_scopes() {
        Answer made = create(Gql.as(Role.ADMIN), List.of("DRAFTS_READ", "ARTICLES_WRITE"));

        assertEquals(List.of(), made.refusals("createApiToken"));
        assertEquals(List.of("DRAFTS_READ", "ARTICLES_WRITE"), made.data("createApiToken.apiToken.scopes"));
        assertNull(made.data("createApiToken.apiToken.lastUsedAt"));
        String secret = made.data("createApiToken.secret");
        assertTrue(secret.matches("jrd_[A-Za-z0-9_-]{43}"));
        Answer viewer = Gql.bearer(secret).run(VIEWER);
        assertEquals(List.of("DRAFTS_READ", "ARTICLES_WRITE"), viewer.data("viewer.scopes"));
        assertNull(viewer.data("viewer.role"));
        assertNull(viewer.data("viewer.user"));
    }

    @Test
    void makes_another_secret_each_time() {
        assertNotEquals(create(Gql.as(Role.ADMIN), List.of()).<String>data("createApiToken.secret"),
                create(Gql.as(Role.ADMIN), List.of()).<String>data("createApiToken.secret"));
    }

    @Test
    void lets_a_token_hand_out_its_own_scopes_and_no_more() {
        Gql token = Gql.bearer(create(Gql.as(Role.ADMIN), List.of("ACCOUNTS_WRITE", "IMPORT"))
                .data("createApiToken.secret"));

        assertEquals(List.of(), create(token, List.of("IMPORT")).refusals("createApiToken"));
        Answer refused = create(token, List.of("IMPORT", "SITE_WRITE"));
        assertEquals(List.of("FORBIDDEN input.scopes"), refused.refusals("createApiToken"));
        assertNull(refused.data("createApiToken.secret"));
    }

    @Test
    void refuses_a_blank_or_overlong_name_and_an_end_in_the_past() {
        assertEquals(List.of("REQUIRED input.name"), create(Map.of("name", " \u00a0", "scopes", List.of())));
        assertEquals(List.of("TOO_LONG input.name"), create(Map.of("name", "ن".repeat(101), "scopes", List.of())));
        assertEquals(List.of("INVALID input.expiresAt"), create(Map.of("name", "Loader", "scopes", List.of(),
                "expiresAt", "2020-01-01T00:00:00Z")));
    }

    @Test
    void is_for_administrators() {
        for (Gql caller : List.of(Gql.anonymous(), Gql.as(Role.AUTHOR), Gql.as(Role.EDITOR),
                Gql.bearer(create(Gql.as(Role.ADMIN), List.of("SITE_WRITE")).data("createApiToken.secret")))) {
            assertEquals(1, create(caller, List.of()).errors().size());
        }
    }

    private static List<String> create(Map<String, ?> input) {
        return Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput", input, "secret")
                .refusals("createApiToken");
    }

    static String secret(String... scopes) {
        return create(Gql.as(Role.ADMIN), List.of(scopes)).data("createApiToken.secret");
    }

    static Answer create(Gql caller, List<String> scopes) {
        return caller.mutate("createApiToken", "CreateApiTokenInput", Map.of("name", "Loader", "scopes", scopes),
                "secret apiToken { id name scopes createdAt lastUsedAt expiresAt revokedAt }");
    }
}
