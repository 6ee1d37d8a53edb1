package org.jarida.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateAuthorTest {
    private final Newsroom given = new Newsroom();

    @Test
    void keeps_what_it_is_told_as_it_was_typed() {
        String name = given.unique("أمينة الزّهراء");

        Answer answer = create(Map.of("name", name, "bio", "سطر أول\nسطر ثان", "jobTitle", "محررة",
                "sameAs", List.of("https://example.ma/amina", "http://example.org/أمينة")));

        assertEquals(List.of(), answer.refusals("createAuthor"));
        assertEquals(name, answer.data("createAuthor.author.name"));
        assertEquals("سطر أول\nسطر ثان", answer.data("createAuthor.author.bio"));
        assertEquals("محررة", answer.data("createAuthor.author.jobTitle"));
        assertEquals(List.of("https://example.ma/amina", "http://example.org/أمينة"),
                answer.data("createAuthor.author.sameAs"));
        String slug = answer.data("createAuthor.author.slug");
        assertEquals("أمينة-الزهراء-" + name.substring(name.lastIndexOf(' ') + 1), slug);
        assertEquals("/author/" + slug, answer.data("createAuthor.author.path"));
        assertEquals(List.of("AuthorCreated|" + slug), Stored.rows(
                "select type, data ->> 'slug' from event where node_id = ?",
                answer.<String>data("createAuthor.author.id")));
    }

    @Test
    void lets_two_bear_one_name() {
        String name = given.unique("محمد العلوي");

        Answer first = create(Map.of("name", name)), second = create(Map.of("name", name));

        assertNotEquals(first.<String>data("createAuthor.author.id"), second.data("createAuthor.author.id"));
        assertEquals(first.data("createAuthor.author.slug") + "-2", second.data("createAuthor.author.slug"));
    }

    @Test
    void refuses_what_cannot_be() {
        assertRefused("REQUIRED input.name", Map.of("name", "\u200f "));
        assertRefused("TOO_LONG input.name", Map.of("name", "م".repeat(201)));
        assertRefused("INVALID input.name", Map.of("name", "سطر\rآخر"));
        assertRefused("TOO_LONG input.jobTitle", Map.of("name", "أ", "jobTitle", "م".repeat(201)));
        assertRefused("INVALID input.jobTitle", Map.of("name", "أ", "jobTitle", "a\nb"));
        assertRefused("TOO_LONG input.bio", Map.of("name", "أ", "bio", "م".repeat(5001)));
        assertRefused("INVALID input.slug", Map.of("name", "أ", "slug", "…"));
        assertRefused("NOT_UNIQUE input.slug", Map.of("name", "أ", "slug", given.author("كاتب").slug()));
        assertRefused("TOO_LARGE input.sameAs",
                Map.of("name", "أ", "sameAs", Collections.nCopies(21, "https://example.ma")));
        for (String address : List.of("", "example.ma", "javascript:alert(1)", "https://a b", "https://",
                "mailto:a@example.ma"))
            assertRefused("INVALID input.sameAs.1",
                    Map.of("name", "أ", "sameAs", List.of("https://example.ma", address)));
    }

    @Test
    void takes_blank_texts_for_none() {
        Answer answer = create(Map.of("name", given.unique("كاتب"), "bio", " \n ", "jobTitle", ""));

        assertEquals(List.of(), answer.refusals("createAuthor"));
        assertNull(answer.data("createAuthor.author.bio"));
        assertNull(answer.data("createAuthor.author.jobTitle"));
        assertEquals(List.of(), answer.data("createAuthor.author.sameAs"));
    }

    @Test
    void has_its_effect_once_under_one_key() {
        Map<String, Object> input = Map.of("name", given.unique("مرة"), "idempotencyKey", given.word(),
                "sameAs", List.of("https://example.ma"));

        Answer first = create(input);

        assertEquals(first.<Map<?, ?>>data("createAuthor"),
                Stored.unchangedBy(() -> create(input)).data("createAuthor"));
        assertRefused("IDEMPOTENCY_MISMATCH input.idempotencyKey",
                Map.of("name", "أ", "idempotencyKey", input.get("idempotencyKey")));
    }

    @Test
    void does_not_share_its_keys_with_other_operations() {
        String key = given.word(), name = given.unique("اسم");
        create(Map.of("name", name, "idempotencyKey", key));

        assertEquals(List.of("IDEMPOTENCY_MISMATCH input.idempotencyKey"),
                Gql.as(Role.EDITOR).mutate("createTag", "CreateTagInput",
                Map.of("name", name, "idempotencyKey", key), "tag { id }").refusals("createTag"));
    }

    @Test
    void gives_distinct_slugs_to_namesakes_made_at_once() throws Exception {
        String name = given.unique("سمي");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        Callable<Answer> create = () -> create(Map.of("name", name));

        Set<String> slugs = new HashSet<>();
        for (Future<Answer> answer : writers.invokeAll(Collections.nCopies(16, create)))
            slugs.add(answer.get().data("createAuthor.author.slug"));
        writers.shutdown();

        assertEquals(16, slugs.size());
    }

    private static void assertRefused(String refusal, Map<String, ?> input) {
        Answer answer = Stored.unchangedBy(() -> create(input));
        assertEquals(List.of(refusal), answer.refusals("createAuthor"), input::toString);
        assertNull(answer.data("createAuthor.author"));
    }

    private static Answer create(Map<String, ?> input) {
        return Gql.as(Role.EDITOR).mutate("createAuthor", "CreateAuthorInput", input,
                "author { id version name slug path bio jobTitle sameAs }");
    }
}
