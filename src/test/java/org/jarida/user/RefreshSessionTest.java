package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefreshSessionTest {
    private static final List<String> REFUSED = List.of("INVALID_CREDENTIALS input.refreshToken");

    private Answer signedIn;
    private String first;

    @BeforeEach
    void sign_in() {
        signedIn = Member.newOf(Role.AUTHOR).signIn();
        first = signedIn.data("signIn.refreshToken");
    }

    @Test
    void answers_the_next_tokens_of_the_session() {
        Answer answer = refresh(first);

        assertEquals(List.of(), answer.refusals("refreshSession"));
        assertEquals("AUTHOR", answer.data("refreshSession.viewer.role"));
        assertNotEquals(first, answer.data("refreshSession.refreshToken"));
        assertEquals(200, viewer(answer.data("refreshSession.accessToken")).status());
    }

    @Test
    void goes_on_with_each_next_token() {
        String second = refresh(first).data("refreshSession.refreshToken");
        String third = refresh(second).data("refreshSession.refreshToken");

        assertEquals(List.of(), refresh(third).refusals("refreshSession"));
    }

    @Test
    void ends_the_session_when_an_old_token_comes_back() {
        Answer refreshed = refresh(first);

        assertEquals(REFUSED, refresh(first).refusals("refreshSession"));

        assertEquals(REFUSED, refresh(refreshed.data("refreshSession.refreshToken")).refusals("refreshSession"));
        assertEquals(401, viewer(refreshed.data("refreshSession.accessToken")).status());
        assertEquals(401, viewer(signedIn.data("signIn.accessToken")).status());
    }

    @Test
    void lets_one_of_many_at_once_go_on_and_then_ends_the_session() {
        List<CompletableFuture<Answer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> refresh(first))).toList();

        List<Answer> answers = all.stream().map(CompletableFuture::join).toList();

        List<Answer> done = answers.stream().filter(answer -> answer.refusals("refreshSession").isEmpty()).toList();
        assertEquals(1, done.size());
        assertEquals(401, viewer(done.get(0).data("refreshSession.accessToken")).status());
    }

    @Test
    void refuses_what_is_no_refresh_token_and_changes_nothing() {
        assertEquals(REFUSED, refresh(first.substring(1)).refusals("refreshSession"));
        assertEquals(REFUSED, refresh(first.substring(0, first.length() - 1)).refusals("refreshSession"));
        assertEquals(REFUSED, refresh(signedIn.data("signIn.accessToken")).refusals("refreshSession"));
        assertEquals(REFUSED, refresh("").refusals("refreshSession"));
        assertEquals(REFUSED, refresh("x".repeat(100_000)).refusals("refreshSession"));

        assertEquals(List.of(), refresh(first).refusals("refreshSession"));
    }

    @Test
    void refuses_a_refresh_token_in_the_place_of_an_access_token() {
        assertEquals(401, viewer(first).status());
    }

    static Answer refresh(String token) {
        return Gql.anonymous().mutate("refreshSession", "RefreshSessionInput", Map.of("refreshToken", token),
                "accessToken refreshToken viewer { role }");
    }

    private static Answer viewer(String token) {
        return Gql.bearer(token).run("{ viewer { role } }");
    }
}
