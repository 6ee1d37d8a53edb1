package org.jarida.user;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;

/**
 * An address as it was typed. Only its rough form is checked: whether mail arrives there is no question of form, and
 * {@code admin@localhost} is as good as any.
 */
record EmailAddress(String text) {
    /** Octets of a path in RFC 5321, 4.5.3.1.3, less its angle brackets. */
    static final int MOST_CHARACTERS = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{C}]+@[^@\\s\\p{C}]+");

    static EmailAddress parse(String typed, String... path) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) throw Refusal.required(path);
        if (text.length() > MOST_CHARACTERS) throw Refusal.tooLong(MOST_CHARACTERS, "characters", path);
        if (!FORM.matcher(text).matches()) throw Refusal.invalid("Not an e-mail address", path);
        return new EmailAddress(text);
    }

    /** The key under which accounts are unique and found: {@code Amina@Jarida.MA} is {@code amina@jarida.ma}. */
    static String fold(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    String folded() {
        return fold(text);
    }

    /** What stands before the sign, folded. */
    String localPart() {
        return folded().substring(0, folded().indexOf('@'));
    }
}
