package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionTest {
    static Stream<Arguments> cases() {
        return Cases.of("dir-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_that_of_the_first_strong_character(String id, String text, String dir) {
        assertEquals(dir, of(text).toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({
            "'', none",
            "\u200E, LTR",
            "24\u200F, RTL",
            "\u200Eعربي, LTR",
            "\u2067عربي\u2069 English, LTR",
            "\u2066English\u2069 عربي, RTL",
            "\u2066a\u2067b\u2069c\u2069 عربي, RTL",
            "\u2069 English, LTR",
            "\u2068English, none",
            "'\u2068English\nعربي', RTL",
            "'\n\nEnglish', LTR",
            "\u202Babc\u202C, LTR",
            "\u064E\u0651, none",
            "🇲🇦 Maroc, LTR",
            "𐤀, RTL",
            "עברית, RTL",
    })
    void follows_the_bidirectional_algorithm(String text, String dir) {
        assertEquals(dir, of(text));
    }

    @ParameterizedTest
    @CsvSource({"ar, RTL", "ar-MA, RTL", "fr, LTR", "en-GB, LTR", "he, RTL", "fa, RTL", "ur, RTL", "ar-Latn, LTR",
            "az-Arab, RTL", "zgh, LTR", "ber-Tfng, LTR", "ku-Arab-IQ, RTL", "'', LTR", "no_such!, LTR"})
    void of_a_language_is_that_of_its_script(String language, TextDirection direction) {
        assertEquals(direction, Direction.ofLanguage(language));
    }

    private static String of(String text) {
        return Direction.of(text).map(TextDirection::name).orElse("none");
    }
}
