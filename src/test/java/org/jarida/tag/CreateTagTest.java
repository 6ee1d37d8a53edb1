package org.jarida.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
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
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateTagTest {
    private final Newsroom given = new Newsroom();

    @Test
    void makes_a_tag_with_a_slug_of_its_name() {
        String name = given.unique("الأمن الغذائي");

        Answer answer = create(Map.of("name", name));

        assertEquals(List.of(), answer.refusals("createTag"));
        assertEquals(name, answer.data("createTag.tag.name"));
        assertEquals(name.replace(' ', '-'), answer.data("createTag.tag.slug"));
        assertEquals("/tag/" + name.replace(' ', '-'), answer.data("createTag.tag.path"));
        assertEquals(1, answer.<Integer>data("createTag.tag.version"));
        assertEquals(List.of("TagCreated|/tag/" + name.replace(' ', '-')), Stored.rows(
                "select type, data ->> 'path' from event where node_id = ?", answer.<String>data("createTag.tag.id")));
    }

    @Test
    void answers_the_tag_that_a_reader_takes_for_the_same() {
        String word = given.word();
        String id = create(Map.of("name", "الأمن " + word)).data("createTag.tag.id");

        for (String spelling : List.of("الأمن " + word, "الامن " + word, "الأَمْن " + word.toUpperCase(),
                " الأمن  " + word + "\u00a0")) {
            Answer answer = Stored.unchangedBy(() -> create(Map.of("name", spelling)));
            assertEquals(id, answer.data("createTag.tag.id"), spelling);
            assertEquals("الأمن " + word, answer.data("createTag.tag.name"));
        }
    }

    @Test
    void refuses_a_taken_name_or_slug_when_a_slug_is_asked_for() {
        String word = given.word();
        create(Map.of("name", "وسم " + word));

        assertRefused("NOT_UNIQUE input.name", Map.of("name", "وسم " + word, "slug", given.word()));
        assertRefused("NOT_UNIQUE input.slug", Map.of("name", given.unique("آخر"), "slug", "وسم-" + word));
        assertRefused("INVALID input.slug", Map.of("name", given.unique("آخر"), "slug", "!"));
    }

    @Test
    void numbers_a_slug_that_another_tag_has() {
        String word = given.word();
        create(Map.of("name", "C++ " + word));

        assertEquals("c-" + word + "-2", create(Map.of("name", "C# " + word)).data("createTag.tag.slug"));
        assertEquals("c-" + word + "-3", create(Map.of("name", "C! " + word)).data("createTag.tag.slug"));
    }

    @Test
    void takes_words_that_only_sections_may_not_have() {
        String slug = create(Map.of("name", "Graphql")).data("createTag.tag.slug");

        assertEquals("graphql", slug);
    }

    @Test
    void refuses_what_is_no_name() {
        for (String blank : List.of("", " ", "\u200b\u200f", "\u2800"))
            assertRefused("REQUIRED input.name", Map.of("name", blank));
        assertRefused("TOO_LONG input.name", Map.of("name", "و".repeat(101)));
        assertRefused("INVALID input.name", Map.of("name", "سطر\nآخر"));
        assertEquals(List.of(), create(Map.of("name", "😀".repeat(100))).refusals("createTag"));
    }

    @Test
    void refuses_null_and_broken_text_at_the_door() {
        assertEquals("BAD_USER_INPUT", create(Collections.singletonMap("name", null)).errorCode());
        assertEquals("BAD_USER_INPUT", create(Map.of("name", "a\u0000b")).errorCode());
        assertEquals("BAD_USER_INPUT", create(Map.of("name", "وسم", "color", "red")).errorCode());
    }

    @Test
    void has_its_effect_once_under_one_key_of_one_identity() {
        Map<String, String> input = Map.of("name", given.unique("مرة"), "idempotencyKey", given.word());
        Answer first = create(input);

        Answer again = Stored.unchangedBy(() -> create(input));
        Answer other = create(Map.of("name", given.unique("أخرى"), "idempotencyKey", input.get("idempotencyKey")));
        Answer stranger = Gql.as(Member.newOf(Role.EDITOR)).mutate("createTag", "CreateTagInput",
                Map.of("name", given.unique("غريب"), "idempotencyKey", input.get("idempotencyKey")), "tag { id }");

        assertEquals(first.<Map<?, ?>>data("createTag"), again.data("createTag"));
        assertEquals(List.of("IDEMPOTENCY_MISMATCH input.idempotencyKey"), other.refusals("createTag"));
        assertEquals(List.of(), stranger.refusals("createTag"));
        assertRefused("REQUIRED input.idempotencyKey", Map.of("name", "أ", "idempotencyKey", " "));
        assertRefused("TOO_LONG input.idempotencyKey", Map.of("name", "أ", "idempotencyKey", "k".repeat(256)));
    }

    @Test
    void forgets_the_key_of_what_was_refused() {
        String key = given.word(), name = given.unique("مفتاح");
        assertRefused("INVALID input.slug", Map.of("name", name, "slug", "!", "idempotencyKey", key));

        assertEquals(List.of(), create(Map.of("name", name, "idempotencyKey", key)).refusals("createTag"));
    }

    @Test
    void makes_one_tag_of_many_made_at_once() throws Exception {
        String word = given.word();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Answer>> creates = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = (i % 2 == 0 ? "الأمن " : "الامن ") + word;
            creates.add(() -> create(Map.of("name", name)));
        }

        Set<String> ids = new HashSet<>();
        for (Future<Answer> answer : writers.invokeAll(creates)) ids.add(answer.get().data("createTag.tag.id"));
        writers.shutdown();

        assertEquals(1, ids.size());
        assertEquals(List.of("1"), Stored.rows("select count(*) from tag where name_fold = ?", "الامن " + word));
        assertEquals(List.of("1"), Stored.rows("select count(*) from event where node_id = ?", ids.iterator().next()));
    }

    @Test
    void makes_one_tag_of_one_key_sent_many_times_at_once() throws Exception {
        Map<String, String> input = Map.of("name", given.unique("مرة"), "idempotencyKey", given.word());
        ExecutorService writers = Executors.newFixedThreadPool(8);
        Callable<Answer> create = () -> create(input);

        Set<Object> payloads = new HashSet<>();
        for (Future<Answer> answer : writers.invokeAll(Collections.nCopies(8, create)))
            payloads.add(answer.get().data("createTag"));
        writers.shutdown();

        assertEquals(1, payloads.size());
        assertTrue(payloads.toString().contains(input.get("name")));
    }

    private static void assertRefused(String refusal, Map<String, ?> input) {
        Answer answer = Stored.unchangedBy(() -> create(input));
        assertEquals(List.of(refusal), answer.refusals("createTag"), input::toString);
        assertNull(answer.data("createTag.tag"));
    }

    private static Answer create(Map<String, ?> input) {
        return Gql.as(Role.EDITOR)
                .mutate("createTag", "CreateTagInput", input, "tag { id version createdAt name slug path }");
    }
}
