package org.jarida.author;

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
class DeleteAuthorTest {
    private final Newsroom given = new Newsroom();
    private final TermDesk desk = TermDesk.authors();

    @Test
    void takes_it_from_lists_and_articles_and_leaves_revisions_alone() {
        Term author = given.author("كاتب"), other = given.author("كاتب");
        Story story = given.article("خبر").by(author, other).published();

        Answer answer = desk.delete(author.id(), 1);

        assertEquals(author.id(), answer.data("deleteAuthor.deletedId"));
        Answer read = Gql.anonymous().run("query($id: ID!, $term: ID!) { article(by: {id: $id}) { tags { id } byline { name author { id } } }"
                + " author(by: {id: $term}) { id } node(id: $term) { id } }", Map.of("id", story.id(), "term", author.id()));
        assertEquals(List.of(author.name(), other.name()), read.data("article.byline.name"));
        assertEquals(java.util.Arrays.asList(null, other.id()), read.<List<Map<String, Map<String, String>>>>data("article.byline").stream()
                .map(credit -> credit.get("author") == null ? null : credit.get("author").get("id")).toList());
        assertEquals("null", String.valueOf(read.<Object>data("author")));
        assertEquals("null", String.valueOf(read.<Object>data("node")));
        assertEquals(List.of("0|0|1"), Stored.rows("""
                select (select count(*) from publication_author where term_id = x.id), (select count(*) from draft_author where term_id = x.id),
                       (select count(*) from author where id = x.id)
                from (select cast(? as uuid) as id) x""", author.id().substring(author.id().indexOf('_') + 1)));
        assertEquals(List.of(), Gql.anonymous().run("query($s: String) { authors(search: $s) { nodes { id } } }", Map.of("s", author.name()))
                .data("authors.nodes.id"));
    }

    @Test
    void articles_that_name_it_are_published_without_it() {
        Term author = given.author("كاتب");
        Story story = given.article("خبر").by(author).written();
        desk.delete(author.id(), 1);

        Story published = Then.publish(story);

        assertEquals(List.of("[]"), Stored.rows(
                "select data -> 'place' -> 'authors' from event where node_id = ? and type = 'ArticlePublished'", published.id()));
    }

    @Test
    void its_addresses_are_gone_until_another_takes_them() {
        Term author = given.author("كاتب");
        String former = author.path(), slug = given.word();
        desk.update(author, 1, Map.of("slug", slug));

        desk.delete(author.id(), 2);

        for (String path : List.of(former, "/author/" + slug)) assertEquals("GoneRoute", TermDesk.route(path));
        Term next = given.author("كاتب");
        assertEquals(List.of(), desk.update(next, 1, Map.of("slug", slug, "name", author.name())).refusals("updateAuthor"));
        assertEquals("NodeRoute " + next.id(), TermDesk.route("/author/" + slug));
        assertEquals("GoneRoute", TermDesk.route(former));
    }

    @Test
    void tells_what_was_taken_away() {
        Term author = given.author("كاتب");

        desk.delete(author.id(), 1);

        assertEquals(List.of("2|" + author.slug() + "|" + author.path()), Stored.rows("""
                select data ->> 'version', data ->> 'slugBefore', data ->> 'pathBefore' from event
                where node_id = ? and type = 'AuthorDeleted'""", author.id()));
    }

    @Test
    void refuses_an_old_version_and_what_does_not_exist_any_more() {
        Term author = given.author("كاتب"), deleted = given.author("كاتب");
        desk.delete(deleted.id(), 1);

        assertRefused("CONFLICT input.expectedVersion", author.id(), 2);
        for (String unknown : List.of("", "author_00000000-0000-7000-8000-000000000000", deleted.id()))
            assertRefused("NOT_FOUND input.id", unknown, 2);
    }

    private void assertRefused(String refusal, String id, int version) {
        Answer answer = Stored.unchangedBy(() -> desk.delete(id, version));
        assertEquals(List.of(refusal), answer.refusals("deleteAuthor"), id);
    }
}
