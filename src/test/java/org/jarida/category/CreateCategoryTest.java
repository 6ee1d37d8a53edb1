package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateCategoryTest {
    private final Newsroom given = new Newsroom();

    @Test
    void makes_a_section_of_the_first_level() {
        String name = given.unique("سياسة");

        Answer answer = create(Map.of("name", name, "description", "أخبار الأحزاب"));

        assertEquals(List.of(), answer.refusals("createCategory"));
        assertEquals(name, answer.data("createCategory.category.name"));
        assertEquals(name.replace(' ', '-'), answer.data("createCategory.category.slug"));
        assertEquals("/" + name.replace(' ', '-'), answer.data("createCategory.category.path"));
        assertEquals("أخبار الأحزاب", answer.data("createCategory.category.description"));
        assertEquals(0, answer.<Integer>data("createCategory.category.depth"));
        assertEquals(1, answer.<Integer>data("createCategory.category.version"));
        assertNull(answer.data("createCategory.category.parent"));
    }

    @Test
    void puts_it_last_among_its_siblings() {
        Term parent = given.category("أقسام");

        List<Integer> positions = new ArrayList<>();
        for (String name : List.of("أول", "ثان", "ثالث"))
            positions.add(create(Map.of("name", given.unique(name), "parentId", parent.id()))
                    .data("createCategory.category.position"));

        assertEquals(List.of(0, 1, 2), positions);
    }

    @Test
    void takes_names_and_descriptions_by_language() {
        String arabic = given.unique("رياضة"), french = given.unique("Sport");

        Answer answer = create(Map.of("name", arabic, "names", List.of(Map.of("language", "fr", "value", french)),
                "descriptions", List.of(Map.of("language", "fr", "value", "Tous les sports"))));

        assertEquals(Map.of("ar", arabic, "fr", french), names(answer));
        assertEquals(arabic, answer.data("createCategory.category.name"));
        assertEquals("Tous les sports", answer.data("createCategory.category.description"));
    }

    @Test
    void nests_eight_deep_and_no_deeper() {
        Term section = given.category("درجة");
        for (int depth = 1; depth < 8; depth++) section = given.category("درجة", section);
        String deepest = section.id();

        assertEquals(7, Gql.anonymous()
                .run("query($id: ID!) { category(by: {id: $id}) { depth } }", Map.of("id", deepest))
                .<Integer>data("category.depth"));
        assertRefused("TOO_LARGE input.parentId", Map.of("name", given.unique("أعمق"), "parentId", deepest));
    }

    @Test
    void refuses_what_is_no_name() {
        assertRefused("REQUIRED input.name", Map.of());
        assertRefused("REQUIRED input.name", Map.of("name", " \u00a0\u200f"));
        assertRefused("REQUIRED input.name", Map.of("names", List.of()));
        assertRefused("TOO_LONG input.name", Map.of("name", "س".repeat(201)));
        assertRefused("INVALID input.name", Map.of("name", "سطر\u2028آخر"));
        assertRefused("INVALID input.names.0.language",
                Map.of("names", List.of(Map.of("language", "x!", "value", "a"))));
        assertRefused("NOT_UNIQUE input.name",
                Map.of("name", "أ", "names", List.of(Map.of("language", "ar", "value", "ب"))));
        assertRefused("TOO_LONG input.description", Map.of("name", "أ", "description", "س".repeat(2001)));
    }

    @Test
    void refuses_a_parent_that_is_none() {
        for (String id : List.of("category_00000000-0000-7000-8000-000000000000", given.tag("وسم").id(), "category_1",
                ""))
            assertRefused("NOT_FOUND input.parentId", Map.of("name", "أ", "parentId", id));
    }

    @Test
    void refuses_slugs_that_are_taken_in_any_spelling_or_reserved() {
        String word = given.word();
        create(Map.of("name", given.unique("مدرسة"), "slug", "مدرسة-" + word));

        assertRefused("NOT_UNIQUE input.slug", Map.of("name", "أ", "slug", "مدرسه-" + word));
        assertRefused("NOT_UNIQUE input.slug", Map.of("name", "أ", "slug", "graphql"));
        assertRefused("NOT_UNIQUE input.slug", Map.of("name", "أ", "slug", "Tag"));
        assertRefused("NOT_UNIQUE input.slug", Map.of("name", "أ", "slug", "fr"));
        assertRefused("INVALID input.slug", Map.of("name", "أ", "slug", "-_!"));
    }

    @Test
    void keeps_the_codes_of_locales_out_of_the_first_level_alone() {
        Answer root = create(Map.of("name", "FR"));
        Term parent = given.category("لغات");
        Answer below = create(Map.of("name", "en", "slug", "en", "parentId", parent.id()));

        assertTrue(root.<String>data("createCategory.category.slug").startsWith("fr-section"));
        assertEquals(parent.path() + "/en", below.data("createCategory.category.path"));
    }

    @Test
    void has_its_effect_once_under_one_key() {
        Map<String, String> input = Map.of("name", given.unique("مرة"), "idempotencyKey", given.word());

        Answer first = create(input);
        Answer second = Stored.unchangedBy(() -> create(input));

        assertEquals(first.<Map<?, ?>>data("createCategory"), second.data("createCategory"));
        assertRefused("IDEMPOTENCY_MISMATCH input.idempotencyKey",
                Map.of("name", given.unique("أخرى"), "idempotencyKey", input.get("idempotencyKey")));
    }

    @Test
    void gives_distinct_positions_to_sections_made_at_once() throws Exception {
        Term parent = given.category("معا");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Answer>> creates = IntStream.range(0, 16).mapToObj(i -> (Callable<Answer>) () ->
                create(Map.of("name", "توأم " + parent.name(), "parentId", parent.id()))).toList();

        List<Integer> positions = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        for (Future<Answer> answer : writers.invokeAll(creates)) {
            assertEquals(List.of(), answer.get().refusals("createCategory"));
            positions.add(answer.get().data("createCategory.category.position"));
            slugs.add(answer.get().data("createCategory.category.slug"));
        }
        writers.shutdown();

        assertEquals(IntStream.range(0, 16).boxed().toList(), positions.stream().sorted().toList());
        assertEquals(16, slugs.stream().distinct().count());
    }

    @Test
    void sees_what_others_made_between_two_of_one_document() throws Exception {
        Term parent = given.category("وثيقة");
        String five = IntStream.range(0, 5).mapToObj(i -> """
                c%d: createCategory(input: {name: "%s", parentId: "%s"}) { category { position } userErrors { code }
                }"""
                .formatted(i, given.unique("قسم"), parent.id())).collect(Collectors.joining("\n"));
        ExecutorService writers = Executors.newFixedThreadPool(4);
        Callable<Answer> document = () -> Gql.as(Role.EDITOR).run("mutation { " + five + " }");

        for (Future<Answer> answer : writers.invokeAll(List.of(document, document, document, document)))
            assertEquals(List.of(), answer.get().errors());
        writers.shutdown();

        assertEquals(IntStream.range(0, 20).mapToObj(String::valueOf).toList(), Stored.rows(
                "select position from category where parent_id = cast(? as uuid) order by position",
                parent.id().substring(9)));
    }

    @Test
    void tells_of_itself_in_an_event() {
        Term parent = given.category("أم");

        Answer answer = create(Map.of("name", given.unique("بنت"), "parentId", parent.id()));

        assertEquals(List.of(String.join("|", "CategoryCreated", answer.data("createCategory.category.path"),
                parent.id())),
                Stored.rows("select type, data ->> 'path', data ->> 'parentId' from event where node_id = ?",
                        answer.<String>data("createCategory.category.id")));
    }

    private static Map<String, String> names(Answer answer) {
        List<Map<String, String>> names = answer.data("createCategory.category.names");
        return names.stream().collect(Collectors.toMap(name -> name.get("language"), name -> name.get("value")));
    }

    private static void assertRefused(String refusal, Map<String, ?> input) {
        Answer answer = Stored.unchangedBy(() -> create(input));
        assertEquals(List.of(refusal), answer.refusals("createCategory"),
                () -> Arrays.toString(input.entrySet().toArray()));
        assertNull(answer.data("createCategory.category"));
    }

    private static Answer create(Map<String, ?> input) {
        return Gql.as(Role.EDITOR).mutate("createCategory", "CreateCategoryInput", input, """
                category { id version name names { language value } description slug path depth position parent { id }
                }""");
    }
}
