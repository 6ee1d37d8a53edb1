package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoveCategoryTest {
    private final Newsroom given = new Newsroom();

    @Test
    void moves_with_all_below_it_to_a_place_among_new_siblings() {
        Term from = given.category("من"), to = given.category("إلى");
        Term before = given.category("قبل", from), section = given.category("قسم", from), after = given.category("بعد", from);
        Term first = given.category("أول", to), second = given.category("ثان", to);
        given.category("تحت", section);

        Answer answer = Sections.move(section, to, 1);

        assertEquals(List.of(), answer.refusals("moveCategory"));
        assertEquals(to.path() + "/" + section.slug(), answer.data("moveCategory.category.path"));
        assertEquals(1, answer.<Integer>data("moveCategory.category.position"));
        assertEquals(2, answer.<Integer>data("moveCategory.category.version"));
        assertEquals(List.of(before.slug(), after.slug()), Sections.children(from));
        assertEquals(List.of(first.slug(), section.slug(), second.slug()), Sections.children(to));
        assertEquals(List.of("0", "1"), positions(from));
        assertEquals(List.of("0", "1", "2"), positions(to));
        for (Term other : List.of(before, after, first, second, from, to)) assertEquals(1, Sections.version(other));
    }

    @Test
    void orders_siblings_when_the_parent_is_not_named() {
        Term parent = given.category("أم");
        List<Term> children = new ArrayList<>();
        for (int i = 0; i < 4; i++) children.add(given.category("ولد", parent));

        Sections.done(Sections.move(Sections.named(children.get(0), Map.of("position", 3))), "moveCategory");
        assertEquals(slugs(children, 1, 2, 3, 0), Sections.children(parent));

        Sections.done(Sections.move(Sections.named(children.get(3), Map.of("position", 0))), "moveCategory");
        assertEquals(slugs(children, 3, 1, 2, 0), Sections.children(parent));
        assertEquals(List.of(), Stored.rows("select path from former_section_path where path like ?", parent.path() + "%"));
    }

    @Test
    void moves_to_the_first_level() {
        Term parent = given.category("أم");
        Term child = given.category("ولد", parent);

        Answer answer = Sections.move(child, null, 0);

        assertEquals("/" + child.slug(), answer.data("moveCategory.category.path"));
        assertNull(answer.data("moveCategory.category.parent"));
        assertEquals(0, answer.<Integer>data("moveCategory.category.position"));
        Sections.done(Sections.move(child, parent, 0), "moveCategory");
    }

    @Test
    void writes_one_former_path_for_each_section_that_it_moves() {
        Term from = given.category("من"), to = given.category("إلى");
        Term section = given.category("قسم", from), below = given.category("تحت", section);
        given.article("خبر").in(below).published();

        Sections.done(Sections.move(section, to, 0), "moveCategory");

        assertEquals(List.of(section.path() + "|" + Sections.uuid(section), below.path() + "|" + Sections.uuid(below)),
                Stored.rows("select path, category_id from former_section_path where path like ? order by path",
                        from.path() + "/%"));
    }

    @Test
    void refuses_cycles() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root);
        Term leaf = given.category("ورقة", child);

        assertRefused("CYCLE input.parentId", root, root, 0);
        assertRefused("CYCLE input.parentId", root, child, 0);
        assertRefused("CYCLE input.parentId", root, leaf, 0);
        assertRefused("CYCLE input.parentId", child, leaf, 0);
    }

    @Test
    void refuses_positions_that_are_none() {
        Term from = given.category("من"), to = given.category("إلى");
        Term section = given.category("قسم", from);
        given.category("آخر", to);

        assertRefused("INVALID input.position", section, to, -1);
        assertRefused("INVALID input.position", section, to, 2);
        assertRefused("INVALID input.position", section, from, 1);
        Sections.done(Sections.move(section, to, 1), "moveCategory");
    }

    @Test
    void refuses_to_nest_deeper_than_eight() {
        Term deepest = given.category("درجة");
        for (int depth = 1; depth < 7; depth++) deepest = given.category("درجة", deepest);
        Term section = given.category("قسم");
        Term leaf = given.category("ورقة", section);

        assertRefused("TOO_LARGE input.parentId", section, deepest, 0);
        Sections.done(Sections.move(leaf, deepest, 0), "moveCategory");
    }

    @Test
    void refuses_the_code_of_a_locale_at_the_first_level() {
        Term parent = given.category("لغات");
        Term below = given.category("قسم", parent);
        // whichever test takes this code first keeps it
        if (Sections.update(below, Map.of("slug", "fr")).refusals("updateCategory").isEmpty())
            assertRefused("NOT_UNIQUE input.parentId", below, null, 0);
    }

    @Test
    void refuses_what_is_no_section_or_an_older_version() {
        Term section = given.category("قسم");

        for (String id : List.of("category_00000000-0000-7000-8000-000000000000", given.tag("وسم").id(), ""))
            assertEquals(List.of("NOT_FOUND input.parentId"), Stored.unchangedBy(() -> Sections.move(
                    Sections.named(section, Map.of("parentId", id, "position", 0)))).refusals("moveCategory"));
        assertEquals(List.of("NOT_FOUND input.id"), Sections.move(Map.of("id", "x", "expectedVersion", 1, "position", 0))
                .refusals("moveCategory"));
        assertEquals(List.of("CONFLICT input.expectedVersion"), Stored.unchangedBy(() -> Sections.move(
                Map.of("id", section.id(), "expectedVersion", 2, "position", 0))).refusals("moveCategory"));
    }

    @Test
    void of_two_moves_that_would_close_a_cycle_one_is_refused() {
        for (int round = 0; round < 10; round++) {
            Term one = given.category("أ"), two = given.category("ب");

            List<Answer> answers = Together.run(2, i -> i == 0 ? Sections.move(one, two, 0) : Sections.move(two, one, 0));

            List<String> refusals = answers.stream().flatMap(answer -> answer.refusals("moveCategory").stream()).toList();
            assertEquals(List.of("CYCLE input.parentId"), refusals);
            assertEquals(1, Sections.children(one).size() + Sections.children(two).size());
        }
    }

    @Test
    void of_three_moves_that_would_close_a_cycle_one_is_refused() {
        Term[] ring = {given.category("أ"), given.category("ب"), given.category("ج")};

        List<Answer> answers = Together.run(3, i -> Sections.move(ring[i], ring[(i + 1) % 3], 0));

        assertEquals(List.of("CYCLE input.parentId"),
                answers.stream().flatMap(answer -> answer.refusals("moveCategory").stream()).toList());
    }

    private static void assertRefused(String refusal, Term section, Term parent, int position) {
        Answer answer = Stored.unchangedBy(() -> Sections.move(section, parent, position));
        assertEquals(List.of(refusal), answer.refusals("moveCategory"));
        assertNull(answer.data("moveCategory.category"));
    }

    private static List<String> slugs(List<Term> sections, int... order) {
        return java.util.Arrays.stream(order).mapToObj(i -> sections.get(i).slug()).toList();
    }

    private static List<String> positions(Term parent) {
        return Stored.rows("select position from category where parent_id = cast(? as uuid) and deleted_at is null order by position",
                Sections.uuid(parent));
    }
}
