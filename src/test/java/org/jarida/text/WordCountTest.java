package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordCountTest {
    static Stream<Arguments> cases() {
        return Cases.of("wordcount-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_runs_with_a_letter_or_digit(String id, String text, int words) {
        assertEquals(words, WordCount.of(text).words());
    }

    @Test
    void takes_zero_width_and_no_break_spaces_for_white_space() {
        assertEquals(4, WordCount.of("أ\u200Bب\u00A0ج\u2003د\u200Fه").words());
        assertEquals(0, WordCount.of("").words());
        assertEquals(0, WordCount.of("👨‍👩‍👧 \u064E").words());
    }

    @Test
    void rounds_reading_minutes_up() {
        assertEquals(1, WordCount.of("").readingMinutes());
        assertEquals(1, WordCount.of("كلمة ".repeat(140)).readingMinutes());
        assertEquals(2, WordCount.of("كلمة ".repeat(141)).readingMinutes());
        assertEquals(1, WordCount.of("word ".repeat(230)).readingMinutes());
        assertEquals(2, WordCount.of("word ".repeat(231)).readingMinutes());
    }

    @Test
    void counts_each_script_at_its_own_speed() {
        assertEquals(new WordCount(185, 1), WordCount.of("كلمة ".repeat(70) + "word ".repeat(115)));
        assertEquals(new WordCount(186, 2), WordCount.of("كلمة ".repeat(70) + "word ".repeat(116)));
        assertEquals(2, WordCount.of("و2024-vision ".repeat(141)).readingMinutes());
    }
}
