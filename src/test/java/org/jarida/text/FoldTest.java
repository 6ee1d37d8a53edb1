package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
    static Stream<Arguments> cases() {
        return Cases.of("arabic-fold-cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_search_form(String id, String input, String folded) {
        assertEquals(folded, Fold.fold(input));
    }

    @ParameterizedTest
    @CsvSource({
            "'', ''",
            "a\u0308b, ab",
            "Œuvre Ærø Straße ŁÓDŹ, oeuvre aero strasse lodz",
            "ǼÆ̈, aeae",
            "İstanbul Iğdır, istanbul igdir",
            "ẞ, ss",
            "ﷺ, صلي الله عليه وسلم",
            "\u0627\u200F\u0654حمد, احمد",
            "چاي پاريس ڤيديو گناوة, جاي باريس فيديو كناوه",
            "۴۵ ४५ ４５, 45 45 45",
            "هٰذا قُرْءَانٌ, هذا قرءان",
            "ии\u0306, ий",
            "x\u200D\u0301, x",
            "ﬁn, fin",
    })
    void takes_for_the_same_what_readers_do(String input, String folded) {
        assertEquals(folded, Fold.fold(input));
    }

    @Test
    void drops_marks_without_a_letter_and_keeps_an_emoji() {
        assertEquals("", Fold.fold("\u064E\u0651"));
        assertEquals("\uD83D\uDC68\uD83D\uDC69", Fold.fold("\uD83D\uDC68\u200D\uD83D\uDC69"));
        assertEquals("\uD83D", Fold.fold("\uD83D"));
    }
}
