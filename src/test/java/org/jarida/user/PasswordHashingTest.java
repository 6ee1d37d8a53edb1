package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void tells_the_right_password_from_others() {
        String hash = hashing.hash("جريدة الصباح");

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(hashing.verify("جريدة الصباح", hash));
        assertFalse(hashing.verify("جريدة المساء", hash));
        assertFalse(hashing.verify("", hash));
    }

    @Test
    void hashes_the_same_password_differently_each_time() {
        assertNotEquals(hashing.hash("correct horse"), hashing.hash("correct horse"));
    }

    /** Made with the reference implementation: salt "somesaltsomesalt", 256 KiB, two passes, 32 bytes. */
    @Test
    void verifies_what_other_implementations_have_hashed() {
        String hash = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$qaE73HylWk9/uVFNHa3C68ydArtyhx2FnKLWydbo/ew";

        assertTrue(hashing.verify("كلمة السر", hash));
        assertTrue(hashing.isOutdated(hash));
        assertFalse(hashing.isOutdated(hashing.hash("password")));
    }

    @Test
    void looks_at_every_character_of_a_long_password() {
        String hash = hashing.hash("س".repeat(200) + "ا");

        assertFalse(hashing.verify("س".repeat(200) + "ب", hash));
    }

    @Test
    void takes_a_character_for_the_same_however_it_is_composed() {
        assertTrue(hashing.verify("cafe\u0301 au lait", hashing.hash("caf\u00e9 au lait")));
        assertTrue(hashing.verify("\ufefb", hashing.hash("\u0644\u0627")));
    }

    @Test
    void never_verifies_without_a_hash() {
        assertFalse(hashing.verify("", null));
        assertFalse(hashing.verify("password", null));
    }
}
