package org.jarida.user;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * {@code jrr_}, the session's id and 256 random bits. With the id in it, an old token is known as one of that session,
 * and none of the old ones has to be kept.
 */
record RefreshToken(UUID session, Secret secret) {
    private static final String PREFIX = "jrr_";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([A-Za-z0-9_-]{43})");

    static Optional<RefreshToken> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new RefreshToken(UUID.fromString(match.group(1)), new Secret(match.group(2))))
                : Optional.empty();
    }

    String text() {
        return PREFIX + session + "_" + secret.text();
    }
}
