package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
    private static final String FAMILY = "👨‍👩‍👧";

    static Stream<Arguments> cases() {
        return Cases.of("excerpt-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_cut_after_a_whole_word(String id, String text, int maxGraphemes, String excerpt) {
        assertEquals(excerpt, Excerpt.of(text, maxGraphemes));
    }

    @ParameterizedTest
    @CsvSource({
            "'', 5, ''",
            "' \n\t ', 5, ''",
            "one two, 7, one two",
            "one two, 6, one…",
            "one two, 4, one…",
            "one two, 3, on…",
            "one two, 1, …",
            "one. Two, 6, one…",
            "one – two three, 8, one…",
            "one («two») x, 9, one…",
            "one! two, 5, one!…",
            "— onlyoneword, 6, — onl…",
            "((((((((, 4, …",
    })
    void ends_without_separators(String text, int maxGraphemes, String excerpt) {
        assertEquals(excerpt, Excerpt.of(text, maxGraphemes));
    }

    @Test
    void cuts_one_long_word_between_graphemes() {
        assertEquals(FAMILY.repeat(2) + "…", Excerpt.of(FAMILY.repeat(5), 3));
        assertEquals(FAMILY.repeat(5), Excerpt.of(FAMILY.repeat(5), 5));
        assertEquals("كَ".repeat(3) + "…", Excerpt.of("كَ".repeat(9), 4));
        assertEquals("🇲🇦…", Excerpt.of("🇲🇦🇫🇷🇪🇸", 2));
    }

    @Test
    void refuses_a_limit_below_one() {
        assertThrows(IllegalArgumentException.class, () -> Excerpt.of("text", 0));
    }
}
