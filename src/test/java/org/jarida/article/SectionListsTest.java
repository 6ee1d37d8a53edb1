package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.SectionRows;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Together;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

/** The lists of sections while the tree changes: what they hold is what a walk over tree and revisions finds. */
@QuarkusTest
class SectionListsTest {
    private final Newsroom given = new Newsroom();

    @Test
    void follow_a_move() {
        Term from = given.category("من"), above = given.category("فوق"), to = given.category("إلى", above);
        Term section = given.category("قسم", from), below = given.category("تحت", section);
        Story inSection = given.article("خبر").in(section).published(), underneath = given.article("خبر").in(below).published();
        Story inBoth = given.article("خبر").in(below, from).published(), draft = given.article("خبر").in(below, to).written();

        Sections.done(Sections.move(section, to, 0), "moveCategory");

        assertList(List.of(inBoth), from);
        assertList(List.of(inSection, underneath, inBoth), above, to, section);
        assertList(List.of(underneath, inBoth), below);
        assertEquals(List.of(draft.id(), inBoth.id(), underneath.id(), inSection.id()), drafts(above));
        SectionRows.assertRight();

        Sections.done(Sections.move(section, null, 0), "moveCategory");
        assertList(List.of(), above, to);
        assertList(List.of(inBoth), from);
        SectionRows.assertRight();
        Sections.done(Sections.move(section, from, 0), "moveCategory");
        assertList(List.of(inSection, underneath, inBoth), from);
        SectionRows.assertRight();
    }

    @Test
    void follow_a_merge() {
        Term root = given.category("جذر"), target = given.category("هدف", root), old = given.category("قديم");
        Term source = given.category("مصدر", old), below = given.category("تحت", source);
        Story named = given.article("خبر").in(source).published(), both = given.article("خبر").in(target, source).published();
        Story underneath = given.article("خبر").in(below, target).published(), lower = given.article("خبر").in(below).published();

        Sections.done(Sections.merge(target, source), "mergeCategories");

        assertList(List.of(named, both, underneath, lower), root, target);
        assertList(List.of(named, both, underneath), false, target);
        assertList(List.of(), old);
        SectionRows.assertRight();
        Answer shown = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { path sections { id } primarySection { id } } }",
                Map.of("id", both.id()));
        assertEquals(List.of(target.id()), shown.data("article.sections.id"));
        Story again = Then.publish(Then.update(named, Map.of("deck", "تفاصيل")));
        assertEquals(target.path() + "/" + again.slug(), again.path());
        SectionRows.assertRight();
        assertEquals(List.of(again.id()), Gql.anonymous().run("query($id: ID!, $a: ID!) { articles(filter: {ids: [$a], section: {id: $id}})"
                + " { nodes { id } } }", Map.of("id", source.id(), "a", named.id())).data("articles.nodes.id"));
        Story byFormerId = given.article("خبر").in(source).published();
        assertEquals(target.path() + "/" + byFormerId.slug(), byFormerId.path());
        SectionRows.assertRight();
    }

    @Test
    void follow_a_deletion() {
        Term section = given.category("قسم"), below = given.category("تحت", section), other = given.category("آخر");
        Story one = given.article("خبر").in(section).published(), two = given.article("خبر").in(below, other).published();

        assertEquals(List.of(), Sections.delete(section, other).refusals("deleteCategory"));

        assertList(List.of(one, two), other);
        assertList(List.of(two), below);
        SectionRows.assertRight();
    }

    @Test
    void move_hundreds_of_articles_at_once_and_none_changes() {
        Term from = given.category("من"), to = given.category("إلى"), section = given.category("قسم", from);
        Desk editor = Desk.of(Role.EDITOR);
        List<Story> stories = Together.run(8, i -> Writing.several(30, n -> given.article("خبر").as(editor).in(section).published()))
                .stream().flatMap(List::stream).toList();
        String before = articles();

        Sections.done(Sections.move(section, to, 0), "moveCategory");

        assertEquals(List.of(0, 240, 240), List.of(count(from), count(to), count(section)));
        assertEquals(before, articles());
        assertEquals(to.path() + "/" + section.slug() + "/" + stories.get(0).slug(),
                Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { path } }", Map.of("id", stories.get(0).id()))
                        .data("article.path"));
        SectionRows.assertRight();
    }

    @Test
    void cost_the_same_whatever_the_number_of_articles() {
        List<Integer> counts = new ArrayList<>();
        for (int articles : new int[] {0, 1, 30}) {
            Term to = given.category("إلى"), section = given.category("قسم", given.category("من"));
            Writing.several(articles, i -> given.article("خبر").in(section).published());
            counts.add(statements("moveCategory", "MoveCategoryInput", Sections.named(section, Map.of("parentId", to.id(), "position", 0))));
            counts.add(statements("mergeCategories", "MergeTermsInput", Map.of("sourceIds", List.of(section.id()),
                    "targetId", given.category("هدف").id(), "expectedVersion", 1)));
        }

        assertEquals(List.of(counts.get(0), counts.get(1)), counts.subList(2, 4));
        assertEquals(counts.subList(2, 4), counts.subList(4, 6));
    }

    @Test
    void are_right_when_a_section_moves_while_others_publish() {
        Term one = given.category("أول"), two = given.category("ثان"), section = given.category("قسم", one);
        Desk editor = Desk.of(Role.EDITOR);
        given.article("إحماء").as(editor).in(section).published();

        Together.run(6, i -> {
            if (i < 4) return Writing.several(12, n -> given.article("خبر").as(editor).in(section).published());
            for (int n = 0; n < 8 && i == 4; n++) Sections.done(Sections.move(section, n % 2 == 0 ? two : one, 0), "moveCategory");
            for (int n = 0; n < 8 && i == 5; n++) given.category("جديد", n % 2 == 0 ? two : one);
            return List.of();
        });

        assertEquals(List.of(49, 0), List.of(count(one), count(two)));
        SectionRows.assertRight();
    }

    @Test
    void are_right_when_sections_merge_while_others_publish() {
        Term target = given.category("هدف"), source = given.category("مصدر");
        Desk editor = Desk.of(Role.EDITOR);
        given.article("إحماء").as(editor).in(source).published();

        List<List<Story>> written = Together.run(4, i -> {
            if (i < 3) return Writing.several(10, n -> given.article("خبر").as(editor).in(source).published());
            Sections.done(Sections.merge(target, source), "mergeCategories");
            return List.of();
        });

        assertEquals(31, count(target));
        assertEquals(30, written.stream().mapToInt(List::size).sum());
        SectionRows.assertRight();
    }

    private static int statements(String mutation, String type, Map<String, ?> input) {
        return StatementCount.statements(Gql.as(Role.EDITOR), client -> client.mutate(mutation, type, input, "category { id }")).size();
    }

    private static void assertList(List<Story> expected, Term... sections) {
        assertList(expected, true, sections);
    }

    private static void assertList(List<Story> expected, boolean below, Term... sections) {
        for (Term section : sections) {
            Answer answer = Gql.anonymous().run("query($id: ID!, $below: Boolean) { category(by: {id: $id}) {"
                    + " articleCount(includeDescendants: $below) articles(includeDescendants: $below) { nodes { id } totalCount } } }",
                    Map.of("id", section.id(), "below", below));
            List<String> ids = answer.data("category.articles.nodes.id");
            assertEquals(new TreeSet<>(expected.stream().map(Story::id).toList()), new TreeSet<>(ids), section.name());
            assertEquals(List.of(expected.size(), expected.size()), List.of(answer.data("category.articleCount"),
                    answer.data("category.articles.totalCount")));
        }
    }

    private static List<String> drafts(Term section) {
        return Gql.as(Role.EDITOR).draft().run("query($id: ID!) { category(by: {id: $id}) { articles { nodes { id } } } }",
                Map.of("id", section.id())).data("category.articles.nodes.id");
    }

    private static int count(Term section) {
        return Gql.anonymous().run("query($id: ID!) { category(by: {id: $id}) { articleCount } }", Map.of("id", section.id()))
                .data("category.articleCount");
    }

    private static String articles() {
        return Stored.contents().get("article") + Stored.contents().get("publication") + Stored.contents().get("article_revision");
    }
}
