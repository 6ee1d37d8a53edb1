package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jarida.shared.security.Place;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

/** Each test has addresses of its own, which the proxy that tests trust names. */
@QuarkusTest
class SignInThrottleTest {
    private static final List<String> DONE = List.of(), WRONG = List.of("INVALID_CREDENTIALS input"),
            LIMITED = List.of("RATE_LIMITED input");

    @Inject SignInThrottle throttle;
    @Inject EntityManager database;
    private final Member owner = Member.newOf(Role.EDITOR);
    private final String office = address();
    private final String stranger = address();

    @Test
    void slows_who_guesses_and_nobody_elsewhere() {
        for (int i = 0; i < 5; i++) assertEquals(WRONG, guess(stranger));

        assertEquals(LIMITED, guess(stranger));
        assertEquals(LIMITED, signIn(stranger, owner.email(), owner.password()));
        assertEquals(DONE, signIn(office, owner.email(), owner.password()));
        assertEquals(WRONG, signIn(stranger, "another@jarida.test", "x"));
    }

    @Test
    void slows_guesses_at_an_address_that_has_no_account_alike() {
        for (int i = 0; i < 5; i++) assertEquals(WRONG, signIn(stranger, "nobody-" + owner.email(), "x"));

        assertEquals(LIMITED, signIn(stranger, "Nobody-" + owner.email(), "x"));
    }

    @Test
    void counts_guesses_made_at_once() {
        List<CompletableFuture<List<String>>> guesses = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> guess(stranger))).toList();

        assertEquals(5, guesses.stream().map(CompletableFuture::join).filter(WRONG::equals).count());
    }

    @Test
    void forgets_slips_when_the_right_password_comes() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) assertEquals(WRONG, guess(office));
            assertEquals(DONE, signIn(office, owner.email(), owner.password()));
        }
    }

    @Test
    void lets_time_heal() {
        for (int i = 0; i < 6; i++) guess(stranger);
        assertEquals(LIMITED, guess(stranger));

        minutesPass(1);
        assertEquals(WRONG, guess(stranger));
        assertEquals(LIMITED, guess(stranger));

        minutesPass(60);
        assertEquals(DONE, signIn(stranger, owner.email(), owner.password()));
    }

    @Test
    void slows_who_tries_many_accounts_from_one_place() {
        for (int i = 0; i < 50; i++) enter(stranger, i + owner.email());

        assertEquals(LIMITED, signIn(stranger, "last" + owner.email(), "x"));
        assertEquals(WRONG, signIn(office, "last" + owner.email(), "x"));
    }

    @Test
    void lets_the_owner_in_from_a_known_place_while_a_crowd_guesses() {
        signIn(office, owner.email(), owner.password());
        for (int i = 0; i < 100; i++) enter(address(), owner.email());

        assertEquals(LIMITED, guess(address()));
        assertEquals(DONE, signIn(office, owner.email(), owner.password()));
    }

    @Test
    void holds_no_row_of_others_while_it_waits() {
        byte[] old = new Attempt(Place.of(stranger), "slip-" + owner.email()).key(Attempt.Limit.ACCOUNT_AT_PLACE);
        byte[] place = new Attempt(Place.of(office), "").key(Attempt.Limit.PLACE);
        enter(office, owner.email());
        QuarkusTransaction.requiringNew().run(() -> write(
                "insert into sign_in_throttle (key, free_at) values (:key, '2000-01-01 00:00:00Z')", old));
        CompletableFuture<Void> second = QuarkusTransaction.requiringNew().call(() -> {
            write("update sign_in_throttle set free_at = free_at where key = :key", place);
            CompletableFuture<Void> colleague = CompletableFuture.runAsync(() -> enter(office, "2" + owner.email()));
            while (!someoneWaits()) assertFalse(colleague.isDone(), "waits for the place");
            assertEquals(1, database.createNativeQuery(
                    "select 1 from sign_in_throttle where key = :key for update skip locked")
                    .setParameter("key", old).getResultList().size());
            return colleague;
        });
        second.join();
    }

    private void write(String sql, byte[] key) {
        database.createNativeQuery(sql).setParameter("key", key).executeUpdate();
    }

    private boolean someoneWaits() {
        return (Boolean) database.createNativeQuery("""
                select exists (select 1 from pg_locks
                where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))""").getSingleResult();
    }

    @Test
    void takes_the_addresses_of_one_ipv6_network_for_one_place() {
        String network = "2001:db8:%x:%x:".formatted(random(0xffff), random(0xffff));
        for (int i = 0; i < 5; i++) assertEquals(WRONG, guess(network + i + "::1"));

        assertEquals(LIMITED, guess(network + "ffff::2"));
    }

    @Test
    void slows_guesses_at_the_current_password_too() {
        Gql session = Gql.as(owner).header("X-Forwarded-For", stranger);
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of("INVALID_CREDENTIALS input.currentPassword"), change(session, "x"));
        }

        assertEquals(LIMITED, change(session, owner.password()));
    }

    private static List<String> change(Gql session, String current) {
        return session.mutate("changePassword", "ChangePasswordInput",
                Map.of("currentPassword", current, "newPassword", "قهوة وورق وحبر"), "").refusals("changePassword");
    }

    private List<String> guess(String address) {
        return signIn(address, owner.email(), "wrong");
    }

    private static List<String> signIn(String address, String email, String password) {
        return Gql.anonymous().header("X-Forwarded-For", address).mutate("signIn", "SignInInput",
                Map.of("email", email, "password", password), "").refusals("signIn");
    }

    /** A failure without the cost of its hash. */
    private void enter(String address, String email) {
        throttle.enter(new Attempt(Place.of(address), EmailAddress.fold(email)));
    }

    private void minutesPass(int minutes) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                "update sign_in_throttle set free_at = free_at - make_interval(mins => :minutes)")
                .setParameter("minutes", minutes).executeUpdate());
    }

    private static String address() {
        return "10.%d.%d.%d".formatted(random(256), random(256), random(256));
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
