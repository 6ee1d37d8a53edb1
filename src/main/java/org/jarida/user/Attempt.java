package org.jarida.user;

import java.time.Duration;
import java.util.List;
import org.jarida.shared.security.Place;

/** Somebody's try to prove that an account is theirs. */
record Attempt(Place place, String emailFolded) {
    /**
     * What is counted, in the order in which it is locked. Whoever guesses one account's password is stopped by the
     * first pair, whoever tries one password on many accounts by the place, and a crowd by the account: NIST
     * SP 800-63B (5.2.2) allows 100 failures in a row.
     */
    enum Limit {
        PLACE(50, Duration.ofSeconds(10)),
        ACCOUNT_AT_PLACE(5, Duration.ofMinutes(1)),
        ACCOUNT(100, Duration.ofMinutes(1));

        final int burst;
        final Duration step;

        /**
         * @param burst so many failures at once
         * @param step  then one more in each
         */
        Limit(int burst, Duration step) {
            this.burst = burst;
            this.step = step;
        }
    }

    byte[] key(Limit limit) {
        List<String> parts = switch (limit) {
            case PLACE -> List.of(place.name());
            case ACCOUNT_AT_PLACE -> List.of(place.name(), emailFolded);
            case ACCOUNT -> List.of(emailFolded);
        };
        return new Secret(limit + "\n" + String.join("\n", parts)).sha256();
    }

    byte[] placeKey() {
        return new Secret(place.name()).sha256();
    }
}
