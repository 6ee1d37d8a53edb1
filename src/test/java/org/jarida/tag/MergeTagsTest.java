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
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeTagsTest {
    private static final String UNKNOWN = "tag_00000000-0000-7000-8000-000000000000";
    private static final String LISTS = "query($id: ID!) { tag(by: {id: $id}) { id path articles { totalCount nodes { id } } } }";

    private final Newsroom given = new Newsroom();
    private final TermDesk desk = TermDesk.tags();

    @Test
    void articles_of_all_are_the_targets_each_once() {
        Term kept = given.tag("وسم"), a = given.tag("وسم"), b = given.tag("وسم");
        Story both = given.article("خبر").tagged(a, kept).published("2020-01-01T00:00:00Z");
        Story one = given.article("خبر").tagged(a).published("2020-01-02T00:00:00Z");
        Story other = given.article("خبر").tagged(b).published("2020-01-03T00:00:00Z");
        given.article("مسودة").tagged(a, b).written();

        Answer answer = desk.merge(kept, 1, List.of(a.id(), b.id(), a.id()));

        assertEquals(List.of(), answer.refusals("mergeTags"));
        assertEquals(Map.of("id", kept.id(), "version", 2, "name", kept.name(), "path", kept.path()), answer.data("mergeTags.tag"));
        for (String id : List.of(kept.id(), a.id(), b.id())) {
            Answer now = Gql.anonymous().run(LISTS, Map.of("id", id));
            assertEquals(kept.id(), now.data("tag.id"));
            assertEquals(List.of(other.id(), one.id(), both.id()), now.data("tag.articles.nodes.id"));
        }
        assertEquals(List.of("4"), Stored.rows("select count(*) from draft_tag where term_id = cast(? as uuid)", uuid(kept.id())));
        assertEquals(List.of("0"), Stored.rows("select count(*) from publication_tag where term_id in (cast(? as uuid), cast(? as uuid))",
                uuid(a.id()), uuid(b.id())));
    }

    @Test
    void articles_show_the_target_once_and_revisions_stay_as_they_are() {
        Term kept = given.tag("وسم"), a = given.tag("وسم");
        Story story = given.article("خبر").tagged(a, kept).published();
        List<String> revisions = Stored.rows("select cast(r as text) from article_revision r where article_id = cast(? as uuid)", uuid(story.id()));

        desk.merge(kept, 1, List.of(a.id()));

        Answer read = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { tags { id } byline { name author { id } } } }",
                Map.of("id", story.id()));
        assertEquals(List.of(kept.id()), read.data("article.tags.id"));
        assertEquals(revisions, Stored.rows("select cast(r as text) from article_revision r where article_id = cast(? as uuid)", uuid(story.id())));
    }

    @Test
    void former_addresses_lead_to_the_last_of_a_row_of_merges() {
        Term a = given.tag("وسم"), b = given.tag("وسم"), c = given.tag("وسم");
        String former = given.word();
        desk.update(a, 1, Map.of("slug", former));

        desk.merge(b, 1, List.of(a.id()));
        desk.merge(c, 1, List.of(b.id()));

        for (String path : List.of(a.path(), "/tag/" + former, b.path()))
            assertEquals("RedirectRoute 301 " + c.path(), TermDesk.route(path));
        assertEquals("NodeRoute " + c.id(), TermDesk.route(c.path()));
        assertEquals(c.id(), Gql.anonymous().run(LISTS, Map.of("id", a.id())).data("tag.id"));
        assertEquals(List.of(), Gql.anonymous().run("query($s: String) { tags(search: $s) { nodes { id } } }", Map.of("s", a.name()))
                .data("tags.nodes.id"));
    }

    @Test
    void what_is_written_later_with_a_former_id_is_the_targets() {
        Term kept = given.tag("وسم"), a = given.tag("وسم");
        Story before = given.article("خبر").tagged(a).written();
        desk.merge(kept, 1, List.of(a.id()));

        Story published = Then.publish(before);
        Story after = given.article("خبر").tagged(a).published();

        assertEquals(java.util.Set.of(published.id(), after.id()), java.util.Set.copyOf(Gql.anonymous()
                .run(LISTS, Map.of("id", kept.id())).<List<String>>data("tag.articles.nodes.id")));
        assertEquals(List.of("[\"" + kept.id() + "\"]"), Stored.rows("""
                select data -> 'place' -> 'tags' from event where node_id = ? and type = 'ArticlePublished'""", published.id()));
    }

    @Test
    void filters_know_former_ids() {
        Term kept = given.tag("وسم"), a = given.tag("وسم"), other = given.tag("وسم");
        Story both = given.article("خبر").tagged(a, other).published("2020-01-01T00:00:00Z");
        Story one = given.article("خبر").tagged(kept).published("2020-01-02T00:00:00Z");

        desk.merge(kept, 1, List.of(a.id()));

        assertEquals(List.of(one.id(), both.id()), filtered("any", a));
        assertEquals(List.of(both.id()), filtered("all", a, kept, other));
        assertEquals(List.of(one.id()), Gql.anonymous().run("query($ids: [ID!], $none: [ID!]) { articles(filter: {ids: $ids,"
                + " tags: {none: $none}}) { nodes { id } } }", Map.of("ids", List.of(one.id(), both.id()), "none", List.of(other.id())))
                .data("articles.nodes.id"));
        assertEquals(List.of(), Gql.anonymous().run("query($ids: [ID!], $none: [ID!]) { articles(filter: {ids: $ids,"
                + " tags: {none: $none}}) { nodes { id } } }", Map.of("ids", List.of(one.id(), both.id()), "none", List.of(a.id())))
                .data("articles.nodes.id"));
    }

    private static List<String> filtered(String how, Term... tags) {
        return Gql.anonymous().run("query($ids: [ID!]) { articles(filter: {tags: {" + how + ": $ids}}) { nodes { id } } }",
                Map.of("ids", java.util.Arrays.stream(tags).map(Term::id).toList())).data("articles.nodes.id");
    }

    @Test
    void tells_what_became_what() {
        Term kept = given.tag("وسم"), a = given.tag("وسم");

        desk.merge(kept, 1, List.of(a.id()));

        assertEquals(List.of("2|" + kept.slug() + "|" + kept.path() + "|" + a.id() + "|" + a.slug() + "|" + a.path()), Stored.rows("""
                select data ->> 'version', data ->> 'slug', data ->> 'path', data -> 'sourceIds' ->> 0, data -> 'slugsBefore' ->> 0,
                       data -> 'pathsBefore' ->> 0 from event where node_id = ? and type = 'TagsMerged'""", kept.id()));
    }

    @Test
    void refuses_itself_the_unknown_and_the_merged() {
        Term kept = given.tag("وسم"), a = given.tag("وسم"), gone = given.tag("وسم"), deleted = given.tag("وسم");
        desk.merge(given.tag("وسم"), 1, List.of(gone.id()));
        desk.delete(deleted.id(), 1);

        assertRefused("REQUIRED input.sourceIds", kept, 1, List.of());
        assertRefused("INVALID input.sourceIds.1", kept, 1, List.of(a.id(), kept.id()));
        assertRefused("TOO_LARGE input.sourceIds", kept, 1, java.util.Collections.nCopies(101, a.id()));
        for (String unknown : List.of(UNKNOWN, "", gone.id(), deleted.id()))
            assertRefused("NOT_FOUND input.sourceIds.1", kept, 1, List.of(a.id(), unknown));
        for (Term unknown : List.of(new Term(UNKNOWN, "", "", ""), gone, deleted))
            assertRefused("NOT_FOUND input.targetId", unknown, 2, List.of(a.id()));
        assertRefused("CONFLICT input.expectedVersion", kept, 2, List.of(a.id()));
    }

    @Test
    void of_two_that_would_swallow_each_other_at_once_one_stays() {
        for (int round = 0; round < 5; round++) {
            Term a = given.tag("وسم"), b = given.tag("وسم");
            given.article("خبر").tagged(a, b).published();

            List<Answer> answers = Together.run(2, i -> i == 0 ? desk.merge(a, 1, List.of(b.id())) : desk.merge(b, 1, List.of(a.id())));

            assertEquals(1, answers.stream().filter(answer -> answer.refusals("mergeTags").isEmpty()).count());
            assertEquals(List.of("1|1"), Stored.rows("""
                    select count(*) filter (where merged_into is null), count(*) filter (where merged_into is not null)
                    from tag where id in (cast(? as uuid), cast(? as uuid))""", uuid(a.id()), uuid(b.id())));
        }
    }

    @Test
    void publications_at_the_same_time_are_in_the_targets_list() {
        Term kept = given.tag("وسم"), a = given.tag("وسم");
        List<Story> stories = java.util.stream.IntStream.range(0, 8).mapToObj(i -> given.article("خبر").tagged(a).written()).toList();

        List<Answer> answers = Together.run(9, i -> i == 4 ? desk.merge(kept, 1, List.of(a.id()))
                : org.jarida.testsupport.Desk.of(org.jarida.shared.security.Role.EDITOR).publish(stories.get(i < 4 ? i : i - 1)));

        for (Answer answer : answers) assertEquals(List.of(), answer.errors());
        assertEquals(8, Gql.anonymous().run(LISTS, Map.of("id", kept.id())).<Integer>data("tag.articles.totalCount"));
        assertEquals(List.of("0|0"), Stored.rows("""
                select (select count(*) from publication_tag where term_id = x.id), (select count(*) from draft_tag where term_id = x.id)
                from (select cast(? as uuid) as id) x""", uuid(a.id())));
    }

    private void assertRefused(String refusal, Term target, int version, List<String> sources) {
        Answer answer = Stored.unchangedBy(() -> desk.merge(target, version, sources));
        assertEquals(List.of(refusal), answer.refusals("mergeTags"), sources::toString);
    }

    private static String uuid(String nodeId) {
        return nodeId.substring(nodeId.indexOf('_') + 1);
    }
}
