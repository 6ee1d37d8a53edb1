package org.jarida.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void keeps_what_was_typed_and_folds_its_case_and_composition() {
        EmailAddress email = EmailAddress.parse(" Rene\u0301@Jarida.MA ", "email");

        assertEquals("Ren\u00e9@Jarida.MA", email.text());
        assertEquals("ren\u00e9@jarida.ma", email.folded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin@localhost", "أمينة@جريدة.المغرب", "a+b@c.d"})
    void accepts_addresses_of_any_script(String typed) {
        assertEquals(typed, EmailAddress.parse(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\u0000", "a\u202e@b", "\ud800@b"})
    void refuses_what_is_no_address(String typed) {
        assertEquals(ErrorCode.INVALID, refusal(typed));
    }

    @Test
    void refuses_nothing_and_too_much() {
        assertEquals(ErrorCode.REQUIRED, refusal("  "));
        assertEquals(ErrorCode.TOO_LONG, refusal("a".repeat(253) + "@b"));
    }

    private static ErrorCode refusal(String typed) {
        return assertThrows(Refusal.class, () -> EmailAddress.parse(typed, "email")).error().code();
    }
}
