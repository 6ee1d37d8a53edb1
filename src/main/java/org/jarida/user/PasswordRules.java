package org.jarida.user;

import java.util.Set;
import org.jarida.shared.error.Refusal;

/**
 * What NIST SP 800-63B (5.1.1.2) asks of a password that its owner chooses: a length, not among those that everybody
 * tries, and nothing of composition.
 */
final class PasswordRules {
    static final int FEWEST_CHARACTERS = 8;
    /** Room for any pass phrase; a bound at all only so that nobody makes us hash a book. */
    static final int MOST_CHARACTERS = 256;

    private PasswordRules() {}

    /** @return the password, when it may be one */
    static String check(String password, EmailAddress email, String... path) {
        int length = password.codePointCount(0, password.length());
        if (length < FEWEST_CHARACTERS) {
            throw Refusal.invalid("At least " + FEWEST_CHARACTERS + " characters", path);
        }
        if (length > MOST_CHARACTERS) throw Refusal.tooLong(MOST_CHARACTERS, "characters", path);
        if (CommonPasswords.contain(password, Set.of(email.folded(), email.localPart()))) {
            throw Refusal.invalid("Among the first that others would try", path);
        }
        return password;
    }
}
