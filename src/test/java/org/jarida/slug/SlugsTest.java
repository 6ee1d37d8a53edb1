package org.jarida.slug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jarida.shared.error.Refusal;
import org.jarida.testsupport.Newsroom;
import org.jarida.text.Slug;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The register itself: each call in a transaction of its own. */
@QuarkusTest
class SlugsTest {
    @Inject
    Slugs slugs;

    private final Newsroom given = new Newsroom();
    private final UUID owner = UUID.randomUUID(), other = UUID.randomUUID();

    @Test
    void take_what_is_typed_in_the_form_of_a_slug() {
        String word = given.word();

        assertEquals("ecole-" + word, take(Space.TAG, owner, "  École " + word.toUpperCase() + "! "));
        assertEquals(Optional.of(owner), ownerOf(Space.TAG, "école-" + word));
        assertEquals(Optional.empty(), ownerOf(Space.AUTHOR, "ecole-" + word));
    }

    @Test
    void refuse_what_another_has_in_any_spelling() {
        String word = given.word();
        take(Space.TAG, owner, "أشطاري " + word);

        assertRefused("This slug is taken", () -> take(Space.TAG, other, "اشطاري-" + word));
        assertEquals("اشطاري-" + word, take(Space.AUTHOR, other, "اشطاري-" + word));
    }

    @Test
    void refuse_what_leaves_no_letter_and_what_is_reserved_in_paths() {
        assertRefused("No letter or digit is left of this slug", () -> take(Space.TAG, owner, "…!"));
        for (Space space : List.of(Space.ARTICLE, Space.CATEGORY))
            for (String reserved : List.of("tag", "Author", "GRAPHQL", "q"))
                assertRefused("This slug is reserved", () -> take(space, owner, reserved));
    }

    @Test
    void let_an_owner_take_another_spelling_and_come_back_to_a_former_slug() {
        String word = given.word();
        take(Space.TAG, owner, "مدرسة-" + word);

        assertEquals("مدرسه-" + word, take(Space.TAG, owner, "مدرسه-" + word));
        assertEquals("other-" + word, take(Space.TAG, owner, "other-" + word));
        assertEquals("مدرسة-" + word, take(Space.TAG, owner, "مدرسة-" + word));
        assertEquals("مدرسة-" + word, find(Space.TAG, "مدرسه-" + word).orElseThrow().slug());
    }

    @Test
    void number_titles_that_are_alike() {
        String word = given.word();

        assertEquals("خبر-" + word, make(Space.ARTICLE, owner, "خبر " + word));
        assertEquals("خبر-" + word + "-2", make(Space.ARTICLE, other, "خبر " + word));
        assertEquals("خبر-" + word + "-3", make(Space.ARTICLE, UUID.randomUUID(), "خَبَر: " + word));
        assertEquals("خبر-" + word, make(Space.ARTICLE, owner, "خبر " + word));
    }

    @Test
    void pass_over_a_number_that_somebody_typed() {
        String word = given.word();
        make(Space.ARTICLE, owner, word);
        take(Space.ARTICLE, owner, word + "-2");

        assertEquals(word + "-3", make(Space.ARTICLE, other, word));
    }

    @Test
    void give_a_fallback_to_titles_without_letters() {
        String fallback = given.word();

        assertEquals(fallback, make(Space.ARTICLE, owner, "؟!", fallback));
        assertEquals(fallback + "-2", make(Space.ARTICLE, other, "…", fallback));
    }

    @Test
    void number_reserved_words() {
        assertNotEquals("graphql", make(Space.ARTICLE, owner, "GraphQL"));
    }

    @Test
    void keep_long_titles_within_their_length_and_apart() {
        String title = given.word() + " " + "كلمة ".repeat(40);
        Set<String> made = new HashSet<>();

        for (int i = 0; i < 12; i++) made.add(make(Space.ARTICLE, UUID.randomUUID(), title));

        assertEquals(12, made.size());
        for (String slug : made) {
            assertTrue(slug.codePointCount(0, slug.length()) <= Slug.MAX_LENGTH, slug);
            assertTrue(Slug.isValid(slug), slug);
        }
    }

    @Test
    void keep_one_word_longer_than_a_slug_apart() {
        String title = given.word() + "س".repeat(200);

        String first = make(Space.ARTICLE, owner, title), second = make(Space.ARTICLE, other, title);

        assertEquals(80, first.codePointCount(0, first.length()));
        assertTrue(second.endsWith("س-2") && second.length() <= 80, second);
    }

    @Test
    void free_what_the_public_has_not_seen() {
        String word = given.word();
        take(Space.TAG, owner, word);
        QuarkusTransaction.requiringNew().run(() -> slugs.release(Space.TAG, word));

        assertEquals(Optional.empty(), find(Space.TAG, word));
        assertEquals(word, take(Space.TAG, other, word));
    }

    @Test
    void keep_what_the_public_has_seen() {
        String word = given.word();
        take(Space.TAG, owner, word);
        seen(Space.TAG, word);
        QuarkusTransaction.requiringNew().run(() -> slugs.release(Space.TAG, word));

        assertEquals(Optional.of(owner), ownerOf(Space.TAG, word));
        assertTrue(find(Space.TAG, word).orElseThrow().seen());
        assertRefused("This slug is taken", () -> take(Space.TAG, other, word));
    }

    @Test
    void remember_what_is_gone_until_it_is_used_again() {
        String seen = given.word(), unseen = given.word();
        take(Space.ARTICLE, owner, seen);
        seen(Space.ARTICLE, seen);
        take(Space.ARTICLE, owner, unseen);

        QuarkusTransaction.requiringNew().run(() -> slugs.forget(owner));

        assertEquals(Optional.empty(), find(Space.ARTICLE, unseen));
        Address gone = find(Space.ARTICLE, seen).orElseThrow();
        assertEquals(null, gone.ownerId());
        assertTrue(gone.seen());
        assertEquals(seen, make(Space.ARTICLE, other, seen));
        assertEquals(Optional.of(other), ownerOf(Space.ARTICLE, seen));
        assertEquals(false, find(Space.ARTICLE, seen).orElseThrow().seen());
    }

    @Test
    void give_fifty_slugs_to_fifty_titles_at_once() throws Exception {
        String title = given.unique("عاجل");
        ExecutorService writers = Executors.newFixedThreadPool(10);
        List<Callable<String>> makers = IntStream.range(0, 50)
                .mapToObj(i -> (Callable<String>) () -> make(Space.ARTICLE, UUID.randomUUID(), title)).toList();

        Set<String> made = new HashSet<>();
        for (Future<String> slug : writers.invokeAll(makers)) made.add(slug.get());
        writers.shutdown();

        assertEquals(50, made.size());
    }

    private String take(Space space, UUID owner, String typed) {
        return QuarkusTransaction.requiringNew().call(() -> slugs.take(space, owner, typed, "slug"));
    }

    private String make(Space space, UUID owner, String title) {
        return make(space, owner, title, "article");
    }

    private String make(Space space, UUID owner, String title, String fallback) {
        return QuarkusTransaction.requiringNew().call(() -> slugs.make(space, owner, title, fallback));
    }

    private void seen(Space space, String slug) {
        QuarkusTransaction.requiringNew().run(() -> slugs.seen(space, slug));
    }

    private Optional<Address> find(Space space, String slug) {
        return QuarkusTransaction.requiringNew().call(() -> slugs.find(space, slug));
    }

    private Optional<UUID> ownerOf(Space space, String slug) {
        return find(space, slug).map(Address::ownerId);
    }

    private static void assertRefused(String message, Supplier<String> take) {
        assertEquals(message, Assertions.assertThrows(Refusal.class, take::get).error().message());
    }
}
