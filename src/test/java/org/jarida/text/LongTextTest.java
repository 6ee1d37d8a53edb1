package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time that grows with the square of the length would take minutes here. */
class LongTextTest {
    private static final List<String> TEXTS = List.of(
            "كَلِمَة ".repeat(12_500), "ا".repeat(100_000), " ".repeat(100_000),
            "\u064E".repeat(100_000), "a" + "\u0301".repeat(100_000), "👨‍👩‍👧".repeat(12_500), "-".repeat(100_000),
            "\u2067".repeat(100_000), "क" + "\u093F".repeat(100_000), "%d8".repeat(33_334));

    @Test
    void takes_no_longer_than_its_length_allows() {
        for (String text : TEXTS) {
            assertTimeout(Duration.ofSeconds(30), () -> {
                assertTrue(Fold.fold(text).length() <= 100_002);
                assertTrue(Slug.of(text).orElse("").length() <= Slug.MAX_LENGTH);
                assertTrue(Slug.decodeWordPress(text).orElse("").length() <= Slug.MAX_LENGTH);
                assertTrue(Excerpt.of(text, 200).length() <= 100_002);
                assertTrue(Excerpt.of(text, 90_000).length() <= 100_002);
                assertTrue(WordCount.of(text).words() <= 12_500);
                assertNotNull(Direction.of(text));
                assertTrue(Normal.nfc(text).length() <= 100_002);
                assertEquals(text.isBlank() || text.charAt(0) == '\u2067', Blank.is(text));
            });
        }
    }
}
