package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress EMAIL = new EmailAddress("Fatima.Idrissi@jarida.test");

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "jhg7tfdk", "قهوة الصباح مع جريدة", "        .      x", "ocean vert 12",
            "ضوء خافت", "fatima et la mer"})
    void accept_what_is_long_enough_whatever_it_is_made_of(String password) {
        assertEquals(password, PasswordRules.check(password, EMAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "Password1", "P@ssw0rd", "P@ssw0rd2024!", "motdepasse", "12345678", "87654321",
            "0123456789", "azertyuiop", "AZERTY123", "qwerty123456", "1234abcd", "1q2w3e4r", "aaaaaaaa", "abcabcabc",
            "12121212", "casablanca", "Maroc2024", "كلمة السر", "المغرب١٢٣", "١٢٣٤٥٦٧٨", "ضصثقفغعه", "jarida2026",
            "fatima.idrissi", "fatima.idrissi1", "fatima.idrissi@jarida.test", "iloveyou!!", "ﺍبتثجحخد"})
    void refuse_what_others_would_try_first(String password) {
        assertEquals(ErrorCode.INVALID, refusal(password));
    }

    @Test
    void count_characters_not_bytes_or_halves_of_them() {
        assertEquals(ErrorCode.INVALID, refusal("جريدتنا"));
        assertEquals(ErrorCode.INVALID, refusal("🗞🗞🗞🗞🗞🗞🗞"));
        assertEquals(ErrorCode.TOO_LONG, refusal("كلمة ".repeat(52)));
    }

    private static ErrorCode refusal(String password) {
        return assertThrows(Refusal.class, () -> PasswordRules.check(password, EMAIL, "password")).error().code();
    }
}
