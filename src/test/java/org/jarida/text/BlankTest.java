package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00A0\u2003", "\u200B\u200F", "\u2067\u2069", "\uFEFF", "\u00AD", "\u3164",
            "\u2800", "\uFE0F", "\u0000\n\u0085", "\u034F"})
    void is_a_text_that_shows_nothing(String text) {
        assertTrue(Blank.is(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ا", ".", "ـ", "\u200Fa", "\u064E", "👨‍👩‍👧"})
    void is_not_a_text_that_shows_something(String text) {
        assertFalse(Blank.is(text));
    }

    @Test
    void normal_form_composes_and_keeps_what_looks_different() {
        assertEquals("أ", Normal.nfc("\u0627\u0654"));
        assertEquals("é", Normal.nfc("e\u0301"));
        assertEquals("ﻻ \u200F٢٤ـ", Normal.nfc("ﻻ \u200F٢٤ـ"));
    }
}
