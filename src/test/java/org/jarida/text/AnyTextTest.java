package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text there is: Arabic with its marks and invisible characters, Latin, and anything else. */
class AnyTextTest {
    @Property
    void folds_twice_as_once(@ForAll("texts") String text) {
        assertEquals(Fold.fold(text), Fold.fold(Fold.fold(text)));
    }

    @Property
    void has_a_valid_slug_or_none(@ForAll("texts") String text) {
        Slug.of(text).ifPresent(slug -> assertTrue(Slug.isValid(slug), slug));
    }

    @Property
    void has_the_same_slug_however_it_is_encoded(@ForAll("texts") String text) {
        assertEquals(Slug.of(text), Slug.of(Normal.nfc(text)));
    }

    @Property
    void has_an_excerpt_that_fits(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 20) int max) {
        String excerpt = Excerpt.of(text, max);

        assertEquals(excerpt, Excerpt.of(excerpt, max));
        assertTrue(graphemes(excerpt) <= max, excerpt);
    }

    private static int graphemes(String text) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withCharRange('\u0600', '\u06FF').withChars(" \u200B\u200F\u2067\u2069\u0654"),
                Arbitraries.strings().withCharRange('\u00C0', '\u036F').withCharRange('a', 'z').withChars(" \u200D’"),
                Arbitraries.strings().withCharRange('\uFB50', '\uFEFF'));
    }
}
