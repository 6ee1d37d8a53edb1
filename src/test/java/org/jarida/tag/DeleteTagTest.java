package org.jarida.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.TermDesk;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeleteTagTest {
    private final Newsroom given = new Newsroom();
    private final TermDesk desk = TermDesk.tags();

    @Test
    void takes_it_from_lists_and_articles_and_leaves_revisions_alone() {
        Term tag = given.tag("وسم"), other = given.tag("وسم");
        Story story = given.article("خبر").tagged(tag, other).published();

        Answer answer = desk.delete(tag.id(), 1);

        assertEquals(tag.id(), answer.data("deleteTag.deletedId"));
        Answer read = Gql.anonymous().run("query($id: ID!, $term: ID!) { article(by: {id: $id}) { tags { id } byline { name author { id } } }"
                + " tag(by: {id: $term}) { id } node(id: $term) { id } }", Map.of("id", story.id(), "term", tag.id()));
        assertEquals(List.of(other.id()), read.data("article.tags.id"));
        assertEquals("null", String.valueOf(read.<Object>data("tag")));
        assertEquals("null", String.valueOf(read.<Object>data("node")));
        assertEquals(List.of("0|0|1"), Stored.rows("""
                select (select count(*) from publication_tag where term_id = x.id), (select count(*) from draft_tag where term_id = x.id),
                       (select count(*) from tag where id = x.id)
                from (select cast(? as uuid) as id) x""", tag.id().substring(tag.id().indexOf('_') + 1)));
        assertEquals(List.of(), Gql.anonymous().run("query($s: String) { tags(search: $s) { nodes { id } } }", Map.of("s", tag.name()))
                .data("tags.nodes.id"));
    }

    @Test
    void articles_that_name_it_are_published_without_it() {
        Term tag = given.tag("وسم");
        Story story = given.article("خبر").tagged(tag).written();
        desk.delete(tag.id(), 1);

        Story published = Then.publish(story);

        assertEquals(List.of("[]"), Stored.rows(
                "select data -> 'place' -> 'tags' from event where node_id = ? and type = 'ArticlePublished'", published.id()));
    }

    @Test
    void its_addresses_are_gone_until_another_takes_them() {
        Term tag = given.tag("وسم");
        String former = tag.path(), slug = given.word();
        desk.update(tag, 1, Map.of("slug", slug));

        desk.delete(tag.id(), 2);

        for (String path : List.of(former, "/tag/" + slug)) assertEquals("GoneRoute", TermDesk.route(path));
        Term next = given.tag("وسم");
        assertEquals(List.of(), desk.update(next, 1, Map.of("slug", slug, "name", tag.name())).refusals("updateTag"));
        assertEquals("NodeRoute " + next.id(), TermDesk.route("/tag/" + slug));
        assertEquals("GoneRoute", TermDesk.route(former));
    }

    @Test
    void tells_what_was_taken_away() {
        Term tag = given.tag("وسم");

        desk.delete(tag.id(), 1);

        assertEquals(List.of("2|" + tag.slug() + "|" + tag.path()), Stored.rows("""
                select data ->> 'version', data ->> 'slugBefore', data ->> 'pathBefore' from event
                where node_id = ? and type = 'TagDeleted'""", tag.id()));
    }

    @Test
    void refuses_an_old_version_and_what_does_not_exist_any_more() {
        Term tag = given.tag("وسم"), deleted = given.tag("وسم");
        desk.delete(deleted.id(), 1);

        assertRefused("CONFLICT input.expectedVersion", tag.id(), 2);
        for (String unknown : List.of("", "tag_00000000-0000-7000-8000-000000000000", deleted.id()))
            assertRefused("NOT_FOUND input.id", unknown, 2);
    }

    private void assertRefused(String refusal, String id, int version) {
        Answer answer = Stored.unchangedBy(() -> desk.delete(id, version));
        assertEquals(List.of(refusal), answer.refusals("deleteTag"), id);
    }
}
