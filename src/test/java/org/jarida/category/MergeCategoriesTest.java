package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Together;
import org.jarida.shared.security.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeCategoriesTest {
    private final Newsroom given = new Newsroom();

    @Test
    void takes_children_after_its_own() {
        Term target = given.category("هدف"), one = given.category("أ"), two = given.category("ب");
        Term own = given.category("له", target), first = given.category("أول", one), second = given.category("ثان", two);

        Answer answer = Sections.merge(target, one, two);

        assertEquals(List.of(), answer.refusals("mergeCategories"));
        assertEquals(target.id(), answer.data("mergeCategories.category.id"));
        assertEquals(2, answer.<Integer>data("mergeCategories.category.version"));
        assertEquals(target.name(), answer.data("mergeCategories.category.name"));
        assertEquals(List.of(own.slug(), first.slug(), second.slug()), Sections.children(target));
        assertEquals(2, Sections.version(first));
        assertEquals(1, Sections.version(own));
    }

    @Test
    void answers_for_what_was_merged_into_it_also_when_it_is_merged_itself() {
        Term first = given.category("أول"), second = given.category("ثان"), third = given.category("ثالث");
        Sections.done(Sections.merge(second, first), "mergeCategories");
        Sections.done(Sections.merge(third, second), "mergeCategories");

        for (Term gone : List.of(first, second, third))
            assertEquals(third.id(), Gql.anonymous().run("query($id: ID!) { category(by: {id: $id}) { id } }", Map.of("id", gone.id()))
                    .data("category.id"));
        assertNull(Gql.anonymous().run("query($s: String!) { category(by: {slug: $s}) { id } }", Map.of("s", first.slug()))
                .data("category"));
        assertEquals(first.path(), Sections.update(third, Map.of("slug", first.slug())).data("updateCategory.category.path"),
                "its slug is the target's to take");
    }

    @Test
    void merges_a_section_and_one_below_it_and_children_of_the_target() {
        Term target = given.category("هدف"), child = given.category("ولد", target), other = given.category("آخر");
        Term below = given.category("تحت", other), leaf = given.category("ورقة", below), mine = given.category("حفيد", child);

        Sections.done(Sections.merge(target, below, other, child, other), "mergeCategories");

        assertEquals(List.of(leaf.slug(), mine.slug()), Sections.children(target));
        assertEquals(List.of("0", "1"), Stored.rows("select position from category where parent_id = cast(? as uuid) "
                + "and deleted_at is null order by position", Sections.uuid(target)));
    }

    @Test
    void numbers_the_siblings_that_stay() {
        Term parent = given.category("أم");
        Term one = given.category("أ", parent), two = given.category("ب", parent), three = given.category("ج", parent);

        Sections.done(Sections.merge(three, one), "mergeCategories");

        assertEquals(List.of(two.slug() + "|0", three.slug() + "|1"), Stored.rows("select slug, position from category "
                + "where parent_id = cast(? as uuid) and deleted_at is null order by position", Sections.uuid(parent)));
    }

    @Test
    void refuses_itself_and_what_is_below_a_source() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root), leaf = given.category("ورقة", child);

        assertRefused("INVALID input.sourceIds.0", root, root);
        assertRefused("INVALID input.sourceIds.1", root, child, root);
        assertRefused("CYCLE input.targetId", child, root);
        assertRefused("CYCLE input.targetId", leaf, root);
    }

    @Test
    void refuses_bad_sources_and_older_versions() {
        Term target = given.category("هدف"), source = given.category("مصدر"), merged = given.category("سابق");
        Sections.done(Sections.merge(given.category("آخر"), merged), "mergeCategories");

        assertRefused("REQUIRED input.sourceIds", target);
        assertRefused("NOT_FOUND input.sourceIds.1", target, source, merged);
        assertRefused("NOT_FOUND input.sourceIds.0", target, given.tag("وسم"));
        assertEquals(List.of("CONFLICT input.expectedVersion"), Stored.unchangedBy(() -> Gql.as(Role.EDITOR).mutate(
                "mergeCategories", "MergeTermsInput", Map.of("sourceIds", List.of(source.id()), "targetId", target.id(),
                "expectedVersion", 7), "category { id }")).refusals("mergeCategories"));
        assertEquals(List.of("NOT_FOUND input.id"), Sections.update(merged, Map.of("name", "أ")).refusals("updateCategory"));
    }

    @Test
    void refuses_to_nest_deeper_than_eight() {
        Term deepest = given.category("درجة");
        for (int depth = 1; depth < 8; depth++) deepest = given.category("درجة", deepest);
        Term source = given.category("مصدر");
        given.category("ولد", source);

        assertRefused("TOO_LARGE input.targetId", deepest, source);
    }

    @Test
    void of_two_merges_into_each_other_one_is_refused() {
        for (int round = 0; round < 10; round++) {
            Term one = given.category("أ"), two = given.category("ب");

            List<Answer> answers = Together.run(2, i -> i == 0 ? Sections.merge(one, two) : Sections.merge(two, one));

            int winner = answers.get(0).refusals("mergeCategories").isEmpty() ? 0 : 1;
            assertEquals(List.of("NOT_FOUND input.targetId"), answers.get(1 - winner).refusals("mergeCategories"));
            Term stayed = winner == 0 ? one : two, gone = winner == 0 ? two : one;
            assertEquals(List.of(Sections.uuid(stayed)), Stored.rows("select merged_into from category where id = cast(? as uuid)",
                    Sections.uuid(gone)));
            assertEquals(2, Sections.version(stayed));
        }
    }

    private static void assertRefused(String refusal, Term target, Term... sources) {
        Answer answer = Stored.unchangedBy(() -> Sections.merge(target, sources));
        assertEquals(List.of(refusal), answer.refusals("mergeCategories"));
        assertNull(answer.data("mergeCategories.category"));
    }
}
