package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.junit.jupiter.api.Test;

/** What a refusal takes must not tell whether there is such an account. */
@QuarkusTest
class SignInTimeTest {
    private static final int SAMPLES = 15, WARM_UP = 3;

    private final Member member = Member.newOf(Role.AUTHOR);
    private final Member disabled = Member.newOf(Role.AUTHOR);

    @Test
    void is_the_same_for_unknown_wrong_and_disabled() {
        UpdateAccountTest.update(Gql.as(Role.ADMIN), disabled.nodeId(), Map.of("disabled", true));

        long[][] times = new long[3][SAMPLES];
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            long[] round = {refusal(i, "nobody-" + i + "@jarida.test", "x"), refusal(i, member.email(), "x"),
                refusal(i, disabled.email(), disabled.password())};
            for (int kind = 0; kind < 3 && i >= 0; kind++) times[kind][i] = round[kind];
        }

        long[] medians = IntStream.range(0, 3).mapToLong(kind -> median(times[kind])).toArray();
        System.out.printf("Refusals take %d (unknown), %d (wrong), %d (disabled) ms%n",
                medians[0] / 1_000_000, medians[1] / 1_000_000, medians[2] / 1_000_000);
        long least = LongStream.of(medians).min().orElseThrow(), most = LongStream.of(medians).max().orElseThrow();
        assertTrue(most < 2 * least, "a hash more or less, and they differ by more: " + least + " to " + most);
    }

    /** @return nanoseconds */
    private static long refusal(int sample, String email, String password) {
        Gql client = Gql.anonymous().header("X-Forwarded-For", "192.0.2." + (sample + WARM_UP));
        long begun = System.nanoTime();
        List<String> refusals = client.mutate("signIn", "SignInInput", Map.of("email", email, "password", password), "")
                .refusals("signIn");
        long took = System.nanoTime() - begun;
        assertEquals(List.of("INVALID_CREDENTIALS input"), refusals);
        return took;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().skip(SAMPLES / 2).findFirst().orElseThrow();
    }
}
