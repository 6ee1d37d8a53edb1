package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    static Stream<Arguments> cases() {
        return Cases.of("slug-cases.tsv");
    }

    static Stream<Arguments> collisions() {
        return Cases.of("slug-collision-cases.tsv");
    }

    static Stream<Arguments> postNames() {
        return Cases.of("wordpress-slug-decode.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_made_of_a_title(String id, String title, String slug) {
        assertEquals(slug, Slug.of(title).orElse("EMPTY"));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void collides_by_its_key(String id, String one, String other, String collide) {
        assertEquals(collide.equals("yes"), Slug.key(one).equals(Slug.key(other)));
    }

    @ParameterizedTest
    @MethodSource("postNames")
    void is_read_from_wordpress(String id, String postName, String slug) {
        assertEquals(Optional.of(slug), Slug.decodeWordPress(postName));
    }

    @ParameterizedTest
    @CsvSource({
            "أ\u200Bب, أ-ب",
            "\u0627\u0654حمد, أحمد",
            "\u0627\u200F\u0654حمد, أحمد",
            "می\u200Cشود, میشود",
            "Œuvre & Straße, oeuvre-strasse",
            "हिन्दी समाचार, हिन्दी-समाचार",
            "a_b/c?d#e%f, a-b-c-d-e-f",
            "../../etc, etc",
            "--a--, a",
            "½ Ⅷ, 1-2-viii",
            "خبر 🇲🇦 عاجل, خبر-عاجل",
    })
    void keeps_letters_and_digits(String title, String slug) {
        assertEquals(Optional.of(slug), Slug.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!؟…", "\u200B\u200F", "\u064E\u0651", "👨‍👩‍👧", "---", "\uD83D"})
    void is_empty_when_nothing_is_left(String title) {
        assertEquals(Optional.empty(), Slug.of(title));
    }

    @Test
    void is_cut_at_the_last_hyphen_that_fits() {
        assertEquals(Optional.of("كلمة-".repeat(15) + "كلمة"), Slug.of("كلمة ".repeat(16) + "أخيرة"));
        assertEquals(Optional.of("a".repeat(80)), Slug.of("a".repeat(80) + " b"));
        assertEquals(Optional.of("b"), Slug.of("b " + "a".repeat(80)));
        assertEquals(Optional.of("𐤀".repeat(80)), Slug.of("𐤀".repeat(81)));
        assertEquals(Optional.of("a".repeat(80)), Slug.of("a".repeat(100)));
    }

    @Test
    void is_not_cut_between_a_letter_and_its_mark() {
        assertEquals(Optional.of("a" + "कि".repeat(39)), Slug.of("a" + "कि".repeat(60)));
        assertEquals(80, Slug.of("क" + "\u093F".repeat(100)).orElseThrow().length());
    }

    @Test
    void reads_what_wordpress_cut_in_the_middle() {
        assertEquals(Optional.of("كرة"), Slug.decodeWordPress("%D9%83%d8%b1%d8%a9-%d8"));
        assertEquals(Optional.of("كرة-d"), Slug.decodeWordPress("%d9%83%d8%b1%d8%a9-%d"));
        assertEquals(Optional.of("كرة"), Slug.decodeWordPress("%d9%83%d8%b1%d8%a9%"));
        assertEquals(Optional.of("hello-world-2"), Slug.decodeWordPress("hello-world-2"));
        assertEquals(Optional.empty(), Slug.decodeWordPress(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"المغرب", "a-b-2", "مدرسة-العمومية"})
    void is_valid_when_the_rule_leaves_it_unchanged(String slug) {
        assertTrue(Slug.isValid(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "é", "الـمغرب", "مُحمد", "a b", "a/b", "٢٤"})
    void is_not_valid_when_the_rule_changes_it(String slug) {
        assertFalse(Slug.isValid(slug));
    }
}
