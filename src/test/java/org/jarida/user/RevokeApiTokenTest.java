package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevokeApiTokenTest {
    private String id;
    private String secret;

    @BeforeEach
    void make_a_token() {
        Answer made = CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of("DRAFTS_READ"));
        id = made.data("createApiToken.apiToken.id");
        secret = made.data("createApiToken.secret");
    }

    @Test
    void ends_the_token_at_once() {
        Answer revoked = revoke(Gql.as(Role.ADMIN), id);

        assertEquals(List.of(), revoked.refusals("revokeApiToken"));
        assertNotNull(revoked.data("revokeApiToken.apiToken.revokedAt"));
        assertNull(revoked.data("revokeApiToken.secret"));
        assertEquals(401, viewer().status());
    }

    @Test
    void keeps_the_first_time_when_it_is_done_twice() {
        String first = revoke(Gql.as(Role.ADMIN), id).data("revokeApiToken.apiToken.revokedAt");

        assertEquals(first, revoke(Gql.as(Role.ADMIN), id).data("revokeApiToken.apiToken.revokedAt"));
    }

    @Test
    void does_not_find_what_is_no_token() {
        for (String unknown : List.of("apiToken_00000000-0000-7000-8000-000000000000", "", id.substring(9), secret)) {
            assertEquals(List.of("NOT_FOUND input.id"),
                    revoke(Gql.as(Role.ADMIN), unknown).refusals("revokeApiToken"));
        }
        assertEquals(200, viewer().status());
    }

    @Test
    void is_for_administrators() {
        for (Gql caller : List.of(Gql.anonymous(), Gql.as(Role.EDITOR), Gql.bearer(secret))) {
            assertEquals(1, revoke(caller, id).errors().size());
        }
        assertEquals(200, viewer().status());
    }

    private Answer viewer() {
        return Gql.bearer(secret).run("{ viewer { scopes } }");
    }

    private static Answer revoke(Gql caller, String id) {
        return caller.mutate("revokeApiToken", "RevokeApiTokenInput", Map.of("id", id),
                "secret apiToken { revokedAt }");
    }
}
