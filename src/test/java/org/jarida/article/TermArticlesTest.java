package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermArticlesTest {
    private static final String TAG = """
            query($id: ID!, $filter: ArticleFilter, $first: Int, $after: String) { tag(by: {id: $id}) {
              articles(filter: $filter, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void a_tag_has_its_articles_page_by_page_newest_first() {
        Term tag = given.tag("وسم");
        List<Story> stories = Writing.several(3, i -> given.article("خبر").tagged(tag).published("2020-01-0" + (3 - i) + "T00:00:00Z"));
        given.article("خبر").tagged(given.tag("وسم")).published();
        given.article("مسودة").tagged(tag).written();

        Answer first = Gql.anonymous().run(TAG, Map.of("id", tag.id(), "first", 2));
        Answer second = Gql.anonymous().run(TAG, Map.of("id", tag.id(), "first", 2, "after", first.data("tag.articles.pageInfo.endCursor")));

        assertEquals(List.of(stories.get(0).id(), stories.get(1).id()), first.data("tag.articles.nodes.id"));
        assertEquals(3, first.<Integer>data("tag.articles.totalCount"));
        assertEquals(List.of(stories.get(2).id()), second.data("tag.articles.nodes.id"));
        assertEquals(false, second.data("tag.articles.pageInfo.hasNextPage"));
        assertEquals(4, Gql.as(Role.EDITOR).draft().run(TAG, Map.of("id", tag.id())).<Integer>data("tag.articles.totalCount"));
    }

    @Test
    void a_filter_narrows_the_list() {
        Term tag = given.tag("وسم"), second = given.tag("وسم"), amal = given.author("أمل"), politics = given.category("سياسة");
        Story all = given.article("خبر").in(politics).tagged(tag, second).by(amal).published();
        given.article("خبر").tagged(tag).published();
        given.article("خبر").in(politics).tagged(second).by(amal).published();

        for (Map<String, ?> filter : List.of(Map.of("section", Map.of("id", politics.id())), Map.of("tags", Map.of("any", List.of(second.id()))),
                Map.of("tags", Map.of("all", List.of(tag.id(), second.id()))), Map.of("authors", Map.of("any", List.of(amal.id()))),
                Map.of("section", Map.of("path", politics.path(), "includeDescendants", false), "isLive", true)))
            assertEquals(List.of(all.id()), Gql.anonymous().run(TAG, Map.of("id", tag.id(), "filter", filter)).data("tag.articles.nodes.id"),
                    filter::toString);
        assertEquals(List.of(all.id()), Gql.anonymous().run("""
                query($id: ID!, $filter: ArticleFilter) { author(by: {id: $id}) { articles(filter: $filter) { nodes { id } } } }""",
                Map.of("id", amal.id(), "filter", Map.of("tags", Map.of("any", List.of(tag.id()))))).data("author.articles.nodes.id"));
    }

    @Test
    void a_list_of_20_costs_as_many_statements_as_one_of_1() {
        Term tag = given.tag("وسم"), amal = given.author("أمل");
        Writing.several(3, i -> given.article("خبر").tagged(tag).by(amal).published());

        for (int first : new int[] {1, 20}) {
            assertEquals(1, count("query($id: ID!, $first: Int) { tag(by: {id: $id}) { articles(first: $first) { nodes { id headline } } } }",
                    tag, first));
            assertEquals(1, count("""
                    query($id: ID!, $first: Int) { author(by: {id: $id}) { articles(first: $first) { nodes { id tags { id } } } } }""",
                    amal, first));
        }
    }

    @Test
    void refuses_an_empty_filter_list_and_a_size_out_of_bounds() {
        Term tag = given.tag("وسم");

        assertEquals("BAD_USER_INPUT", Gql.anonymous().run(TAG, Map.of("id", tag.id(), "first", 101)).errorCode());
        assertEquals("BAD_USER_INPUT", Gql.anonymous().run(TAG, Map.of("id", tag.id(), "after", "x")).errorCode());
        assertEquals("BAD_USER_INPUT", Gql.anonymous().run(TAG, Map.of("id", tag.id(), "filter", Map.of("languages", List.of()))).errorCode());
    }

    private static int count(String document, Term term, int first) {
        return StatementCount.whenPublished(Gql.anonymous(), client -> client.run(document, Map.of("id", term.id(), "first", first))).size();
    }
}
