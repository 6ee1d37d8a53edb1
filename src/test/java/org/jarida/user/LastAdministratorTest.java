package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets all administrators aside but those that each test makes. */
@QuarkusTest
class LastAdministratorTest {
    @Inject AccountRepository accounts;
    private List<UUID> aside;
    private Member first;

    @BeforeEach
    void leave_one_administrator() {
        first = Member.newOf(Role.ADMIN);
        aside = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> others = accounts.lockAdministrators().stream().filter(id -> !id.equals(first.id())).toList();
            accounts.update("disabled = true where id in ?1", others);
            return others;
        });
    }

    @AfterEach
    void bring_the_others_back() {
        QuarkusTransaction.requiringNew().run(() -> accounts.update("disabled = false where id in ?1", aside));
    }

    @Test
    void is_neither_demoted_nor_disabled() {
        assertEquals(List.of("FORBIDDEN input.role"), update(first, Map.of("role", "EDITOR")));
        assertEquals(List.of("FORBIDDEN input.disabled"), update(first, Map.of("disabled", true)));

        assertEquals("ADMIN", Gql.as(first).run("{ viewer { role } }").data("viewer.role"));
    }

    @Test
    void may_be_renamed_and_confirmed_in_the_role() {
        assertEquals(List.of(), update(first, Map.of("name", "Other", "role", "ADMIN", "disabled", false)));
    }

    @Test
    void is_one_who_signs_in_not_one_who_is_disabled() {
        Member second = Member.newOf(Role.ADMIN);

        assertEquals(List.of(), update(second, Map.of("disabled", true)));
        assertEquals(List.of("FORBIDDEN input.role"), update(first, Map.of("role", "AUTHOR")));
    }

    @Test
    void is_one_who_has_a_password_not_one_whom_others_would_have_to_let_in() {
        QuarkusTransaction.requiringNew().run(() -> accounts.add(new Account(null, new DisplayName("Sans mot de passe"),
                Role.ADMIN, null)));

        assertEquals(List.of("FORBIDDEN input.disabled"), update(first, Map.of("disabled", true)));
        assertEquals(List.of(), update(Member.newOf(Role.ADMIN), Map.of("role", "EDITOR")));
        QuarkusTransaction.requiringNew().run(() -> accounts.update("disabled = true where email is null"));
    }

    @Test
    void stays_when_the_last_two_leave_at_once() {
        for (int round = 0; round < 5; round++) {
            Member second = Member.newOf(Role.ADMIN);
            Gql.as(first).run("{ viewer { role } }");
            Gql.as(second).run("{ viewer { role } }");

            List<CompletableFuture<List<String>>> both = Stream.of(first, second)
                    .map(member -> CompletableFuture.supplyAsync(() -> update(member, Map.of("disabled", true))))
                    .toList();

            long gone = both.stream().map(CompletableFuture::join).filter(List::isEmpty).count();
            assertEquals(1, gone);
            assertEquals(1, (int) QuarkusTransaction.requiringNew().call(() -> accounts.lockAdministrators().size()));
            first = accountLeft(first, second);
        }
    }

    private Member accountLeft(Member one, Member other) {
        UUID left = QuarkusTransaction.requiringNew().call(() -> accounts.lockAdministrators().get(0));
        return left.equals(one.id()) ? one : other;
    }

    private static List<String> update(Member member, Map<String, ?> changes) {
        return UpdateAccountTest.update(Gql.as(member), member.nodeId(), changes).refusals("updateAccount");
    }
}
