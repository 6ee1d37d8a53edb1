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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a section answers of its articles. */
@QuarkusTest
class SectionArticlesTest {
    private final Newsroom given = new Newsroom();
    private Term section, below;
    private Story older, newer, lower, draft;

    @BeforeEach
    void a_section_with_one_below_it() {
        section = given.category("قسم");
        below = given.category("تحت", section);
        older = given.article("خبر").in(section).published("2024-01-01T00:00:00Z");
        lower = given.article("خبر").in(below).with("kind", "OPINION").published("2024-01-02T00:00:00Z");
        newer = given.article("خبر").in(section).with("language", "fr").published("2024-01-03T00:00:00Z");
        draft = given.article("مسودة").in(below).written();
    }

    @Test
    void are_the_newest_first_with_those_below_unless_told_otherwise() {
        assertArticles(List.of(newer, lower, older), "");
        assertArticles(List.of(newer, older), "(includeDescendants: false)");
        assertArticles(List.of(lower), "(filter: {kinds: [OPINION]})");
        assertArticles(List.of(older), "(includeDescendants: false, filter: {languages: [\"ar\"]})");
        assertArticles(List.of(lower), "(filter: {section: {id: \"" + below.id() + "\"}})");
        assertArticles(List.of(), "(includeDescendants: false, filter: {section: {path: \"" + below.path() + "\"}})");
    }

    @Test
    void are_counted() {
        Answer answer = ask(Gql.anonymous(), "all: articleCount own: articleCount(includeDescendants: false)"
                + " children { all: articleCount }");

        assertEquals(List.of(3, 2, List.of(1)), List.of(answer.data("category.all"), answer.data("category.own"),
                answer.data("category.children.all")));
    }

    @Test
    void are_drafts_by_change_for_editors_who_ask_for_them() {
        Answer answer = ask(Gql.as(Role.EDITOR).draft(), "articleCount articles { nodes { id } totalCount }");

        assertEquals(List.of(draft.id(), newer.id(), lower.id(), older.id()), answer.data("category.articles.nodes.id"));
        assertEquals(List.of(4, 4), List.of(answer.data("category.articleCount"), answer.data("category.articles.totalCount")));
    }

    @Test
    void come_in_pages() {
        Answer first = ask(Gql.anonymous(), "articles(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }");
        assertEquals(List.of(newer.id(), lower.id()), first.data("category.articles.nodes.id"));
        assertEquals(List.of(true, 3), List.of(first.data("category.articles.pageInfo.hasNextPage"),
                first.data("category.articles.totalCount")));

        Answer second = ask(Gql.anonymous(), "articles(first: 2, after: \"" + first.data("category.articles.pageInfo.endCursor")
                + "\") { nodes { id } pageInfo { hasNextPage } }");
        assertEquals(List.of(older.id()), second.data("category.articles.nodes.id"));
        assertEquals(false, second.data("category.articles.pageInfo.hasNextPage"));
        for (String bad : List.of("first: 0", "first: 101", "after: \"x\"", "filter: {ids: []}"))
            assertEquals("BAD_USER_INPUT", ask(Gql.anonymous(), "articles(" + bad + ") { nodes { id } }").errorCode(), bad);
    }

    @Test
    void cost_a_statement_for_a_list_and_one_for_its_count_until_both_are_known() {
        String list = "name articles { nodes { headline path sections { name } } }";
        String counted = "name articles { nodes { headline } totalCount totalCountIsExact }";
        for (int more : new int[] {0, 5}) {
            Writing.several(more, i -> given.article("خبر").in(below).published());
            assertEquals(List.of(0, 0, 0, 1), List.of(known("name"), known(list), known(counted), known("articleCount")));
            assertEquals(List.of(1, 2), List.of(published(list), published(counted)));
        }
    }

    @Test
    void have_a_section_that_search_engines_understand() {
        Answer answer = ask(Gql.anonymous(), "name seo { title description robots twitterCard }");

        assertEquals(answer.<String>data("category.name"), answer.data("category.seo.title"));
        assertEquals("index, follow", answer.data("category.seo.robots"));
    }

    private int known(String selection) {
        return StatementCount.whenKnown(Gql.anonymous(), client -> ask(client, selection)).size();
    }

    private int published(String selection) {
        return StatementCount.whenPublished(Gql.anonymous(), client -> ask(client, selection)).size();
    }

    private void assertArticles(List<Story> expected, String arguments) {
        assertEquals(expected.stream().map(Story::id).toList(),
                ask(Gql.anonymous(), "articles" + arguments + " { nodes { id } }").data("category.articles.nodes.id"), arguments);
    }

    private Answer ask(Gql client, String selection) {
        return client.run("query($id: ID!) { category(by: {id: $id}) { " + selection + " } }", Map.of("id", section.id()));
    }
}
