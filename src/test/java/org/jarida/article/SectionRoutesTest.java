package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

/** Old links after the tree changed: one step to where things are now. */
@QuarkusTest
class SectionRoutesTest {
    private final Newsroom given = new Newsroom();

    @Test
    void redirect_from_where_a_section_was_before_it_moved() {
        Term from = given.category("من"), to = given.category("إلى");
        Term section = given.category("قسم", from), below = given.category("مدرسة", section);
        Story story = given.article("خبر").in(below).published();

        Term moved = Sections.done(Sections.move(section, to, 0), "moveCategory");

        String belowNow = moved.path() + "/" + below.slug(), storyNow = belowNow + "/" + story.slug();
        assertRedirect(section.path(), moved.path(), section.id());
        assertRedirect(below.path(), belowNow, below.id());
        assertRedirect(below.path().replace("مدرسة", "مدرسه") + "/", belowNow, below.id());
        assertRedirect("/fr" + below.path(), belowNow, below.id());
        assertRedirect(story.path(), storyNow, story.id());
        assertRedirect(ArticlePath.encode(story.path()), storyNow, story.id());
        assertNode(storyNow, story.id());
        assertNode(belowNow, below.id());
    }

    @Test
    void redirect_in_one_step_after_several_changes() {
        Term one = given.category("أول"), two = given.category("ثان"), target = given.category("هدف");
        Term section = given.category("قسم", one);
        Story story = given.article("خبر").in(section).published();
        Term moved = Sections.done(Sections.move(section, two, 0), "moveCategory");
        Term renamed = Sections.done(Sections.update(moved, Map.of("slug", given.word())), "updateCategory");
        Term parentRenamed = Sections.done(Sections.update(two, Map.of("slug", given.word())), "updateCategory");
        String third = parentRenamed.path() + "/" + renamed.slug();

        for (String old : List.of(section.path(), moved.path(), renamed.path()))
            assertRedirect(old, third, section.id());
        Sections.done(Sections.merge(target, renamed), "mergeCategories");

        for (String old : List.of(section.path(), moved.path(), renamed.path(), third)) {
            assertRedirect(old, target.path(), target.id());
            assertRedirect(old + "/" + story.slug(), target.path() + "/" + story.slug(), story.id());
        }
    }

    @Test
    void lead_to_what_is_there_now_when_a_section_came_back() {
        Term one = given.category("أول"), two = given.category("ثان"), section = given.category("قسم", one);
        Term moved = Sections.done(Sections.move(section, two, 0), "moveCategory");

        Sections.done(Sections.move(section, one, 0), "moveCategory");

        assertNode(section.path(), section.id());
        assertRedirect(moved.path(), section.path(), section.id());
    }

    @Test
    void tell_that_a_deleted_section_is_gone_until_another_is_there() {
        Term section = given.category("قسم"), other = given.category("آخر");
        Story story = given.article("خبر").in(section).published();
        Story moved = Then.publish(Then.update(story, Map.of("primarySectionId", other.id())));

        assertEquals(List.of(), Sections.delete(section).refusals("deleteCategory"));

        assertEquals("GoneRoute", type(section.path()));
        assertRedirect(story.path(), moved.path(), story.id());
        Term again = Sections.done(Sections.update(given.category("جديد"), Map.of("slug", section.slug())), "updateCategory");
        assertNode(section.path(), again.id());
    }

    @Test
    void redirect_from_a_deleted_section_to_where_its_content_went() {
        Term section = given.category("قسم"), other = given.category("آخر");
        Term child = given.category("ولد", section);

        assertEquals(List.of(), Sections.delete(section, other).refusals("deleteCategory"));

        assertRedirect(section.path(), other.path(), other.id());
        assertRedirect(child.path(), other.path() + "/" + child.slug(), child.id());
    }

    @Test
    void prefer_an_article_that_is_there_to_a_section_that_was() {
        String slug = given.word();
        Term parent = given.category("أم");
        Term section = Sections.done(Sections.update(given.category("قسم", parent), Map.of("slug", slug)), "updateCategory");
        Sections.done(Sections.move(section, null, 0), "moveCategory");
        assertRedirect(section.path(), "/" + slug, section.id());

        Story story = given.article("خبر").in(parent).with("slug", slug).published();

        assertNode(story.path(), story.id());
        assertEquals(section.path(), story.path());
        assertRedirect(story.path() + "/", story.path(), story.id());
        assertNode("/" + slug, section.id());
        Story elsewhere = Then.publish(Then.update(story, Map.of("primarySectionId", given.category("آخر").id())));
        assertRedirect(story.path(), "/" + slug, section.id());
        assertNode(elsewhere.path(), story.id());
    }

    @Test
    void find_nothing_where_no_section_ever_was() {
        Term one = given.category("أول"), section = given.category("قسم", one);
        Story story = given.article("خبر").in(section).published();
        Sections.done(Sections.move(section, null, 0), "moveCategory");

        for (String never : List.of(one.path() + one.path(), section.path() + "/" + section.slug(), one.path() + section.path()))
            assertEquals("NotFoundRoute", type(never + "/" + story.slug()), never);
        assertEquals("NotFoundRoute", type(section.path() + "/" + given.word()));
    }

    private static void assertRedirect(String asked, String location, String target) {
        Answer answer = route(asked);
        assertEquals("RedirectRoute", answer.data("route.__typename"), asked);
        assertEquals(List.of(location, 301, target), List.of(answer.data("route.location"), answer.data("route.status"),
                answer.data("route.target.id")), asked);
    }

    private static void assertNode(String asked, String id) {
        Answer answer = route(asked);
        assertEquals(List.of("NodeRoute", id, asked), List.of(answer.data("route.__typename"), answer.data("route.node.id"),
                answer.data("route.canonicalPath")), asked);
    }

    private static String type(String path) {
        return route(path).data("route.__typename");
    }

    private static Answer route(String path) {
        return Gql.anonymous().run("""
                query($path: String!) { route(path: $path) { __typename ... on NodeRoute { node { id } canonicalPath }
                  ... on RedirectRoute { location status target { id } } } }""", Map.of("path", path));
    }
}
