package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTokensTest {
    @Inject ApiTokenRepository tokens;

    @Test
    void lists_the_newest_first() {
        String older = id(CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of()));
        String newer = id(CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of("IMPORT")));

        Answer answer = Gql.as(Role.ADMIN).run("{ apiTokens { id name scopes } }");

        assertEquals(Map.of("id", newer, "name", "Loader", "scopes", List.of("IMPORT")), answer.data("apiTokens[0]"));
        assertEquals(older, answer.data("apiTokens[1].id"));
    }

    @Test
    void tells_when_a_token_was_used_to_the_minute() {
        Answer made = CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of());
        Gql token = Gql.bearer(made.data("createApiToken.secret"));

        token.run("{ viewer { role } }");
        String first = lastUsed(id(made));
        token.run("{ viewer { role } }");
        assertNotNull(first);
        assertEquals(first, lastUsed(id(made)));

        Instant before = OffsetDateTime.parse(first).toInstant().minus(Duration.ofSeconds(61));
        set(id(made), "lastUsedAt", before);
        token.run("{ viewer { role } }");
        assertTrue(OffsetDateTime.parse(lastUsed(id(made))).toInstant().isAfter(before));
    }

    @Test
    void lets_a_token_serve_until_it_expires() {
        Answer made = CreateApiTokenTest.create(Gql.as(Role.ADMIN), List.of());
        Gql token = Gql.bearer(made.data("createApiToken.secret"));

        set(id(made), "expiresAt", Instant.now().plusSeconds(600));
        assertEquals(200, token.run("{ viewer { role } }").status());

        set(id(made), "expiresAt", Instant.now().minusSeconds(1));
        assertEquals(401, token.run("{ viewer { role } }").status());
    }

    @Test
    void lets_a_token_do_no_more_than_its_maker_may_do_now() {
        Member maker = Member.newOf(Role.ADMIN);
        Answer made = CreateApiTokenTest.create(Gql.as(maker), List.of("DRAFTS_READ", "SITE_WRITE"));
        Gql token = Gql.bearer(made.data("createApiToken.secret"));

        UpdateAccountTest.update(Gql.as(Role.ADMIN), maker.nodeId(), Map.of("role", "AUTHOR"));
        assertEquals(List.of("DRAFTS_READ"), token.run("{ viewer { scopes } }").data("viewer.scopes"));

        UpdateAccountTest.update(Gql.as(Role.ADMIN), maker.nodeId(), Map.of("disabled", true));
        assertEquals(401, token.run("{ viewer { scopes } }").status());
    }

    @Test
    void is_for_administrators() {
        for (Gql caller : List.of(Gql.anonymous(), Gql.as(Role.EDITOR))) {
            Answer answer = caller.run("{ apiTokens { id } }");
            assertEquals(1, answer.errors().size());
            assertNull(answer.http().jsonPath().get("data.apiTokens"));
        }
    }

    private void set(String nodeId, String field, Instant value) {
        UUID id = UUID.fromString(nodeId.substring("apiToken_".length()));
        QuarkusTransaction.requiringNew().run(() -> tokens.update(field + " = ?1 where id = ?2", value, id));
    }

    private static String lastUsed(String id) {
        List<Map<String, String>> all = Gql.as(Role.ADMIN).run("{ apiTokens { id lastUsedAt } }").data("apiTokens");
        return all.stream().filter(token -> token.get("id").equals(id)).findFirst().orElseThrow().get("lastUsedAt");
    }

    private static String id(Answer made) {
        return made.data("createApiToken.apiToken.id");
    }
}
