package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLimitTest {
    private static final String MOST = "9".repeat(1_000), MORE = MOST + "9";

    @ParameterizedTest
    @ValueSource(strings = {"{a(n:N)}", "{a(n:-N)}", "{a(n:1.N)}", "{a(s:\"\\\"\" n:N)}", "{a(s:\"\"\" \\\"\"\" \"\"\" n:N)}",
        "# \"\n{a(n:N)}", "{a(s:\"\n n:N)}"})
    void finds_numbers_that_are_too_long(String document) {
        assertEquals(false, NumberLimit.refuse(document.replace("N", MOST)).isPresent());
        assertEquals(true, NumberLimit.refuse(document.replace("N", MORE)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a(s:\"N\")}", "{a(s:\"\\\"N\")}", "{a(s:\"\"\"N\n\\\"\"\"N\"\"\")}", "{a} # N", "{a(s:\"N", "{a(s:\"\"\"N"})
    void leaves_digits_of_strings_and_comments_alone(String document) {
        assertEquals(false, NumberLimit.refuse(document.replace("N", MORE)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  a(n: N)\n}", "{\n  a(n: -0.N)\n}"})
    void tells_where(String document) {
        assertEquals("[SourceLocation{line=2, column=8}]",
                NumberLimit.refuse(document.replace("N", MORE)).orElseThrow().toInvalidSyntaxError().getLocations().toString());
    }
}
