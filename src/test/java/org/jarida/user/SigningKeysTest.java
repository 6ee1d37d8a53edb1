package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each instance stands for a node. */
@QuarkusTest
class SigningKeysTest {
    @Inject SigningKeyRepository repository;
    @Inject SessionConfig config;
    @Inject EntityManager database;
    @Inject SigningKeys served;

    @AfterEach
    void let_others_sign_in_again() {
        served.find(served.current().number() + 1); // looks again, and not a minute later
        Member.newKeys();
    }

    @Test
    void agree_on_the_next_key_when_all_nodes_need_it_at_once() {
        int before = node().current().number();
        ageAll();

        List<CompletableFuture<Integer>> nodes = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> node().current().number())).toList();

        nodes.forEach(number -> assertEquals(before + 1, number.join()));
    }

    @Test
    void verify_with_the_key_before_but_with_none_before_that() {
        SigningKeys early = node();
        int first = early.current().number();

        ageAll();
        int second = node().current().number();
        assertNotNull(node().find(first));
        assertNotNull(early.find(second), "a node learns of a key that another has made");

        ageAll();
        node().current();
        assertNull(node().find(first));
        assertNotNull(node().find(second));
    }

    @Test
    void let_sessions_live_through_a_change_of_keys() {
        String token = Member.newOf(Role.AUTHOR).signIn().data("signIn.accessToken");

        ageAll();
        node().current();

        assertEquals(200, Gql.bearer(token).run("{ viewer { role } }").status());
    }

    private SigningKeys node() {
        return new SigningKeys(repository, config);
    }

    private void ageAll() {
        QuarkusTransaction.requiringNew().run(() ->
                database.createNativeQuery("update signing_key set created_at = now() - interval '31 days'")
                        .executeUpdate());
    }
}
