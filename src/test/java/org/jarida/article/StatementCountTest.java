package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages cost in SQL, whatever the number of articles. */
@QuarkusTest
class StatementCountTest {
    private static final String CARD = """
            fragment card on Article { id kicker headline deck excerpt slug path url publishedAt direction isBreaking priority
              primarySection { name path } sections { id name path ancestors { name } } tags { name path }
              byline { name role author { name path } } wordCount readingMinutes seo { title description } }""";
    private static final String LIST = "query($id: ID!, $first: Int) { articles(filter: {section: {id: $id}}, first: $first)"
            + " { nodes { ...card } pageInfo { hasNextPage endCursor } } } " + CARD;

    private static Term section, tag, author;

    private final Newsroom given = new Newsroom();

    @BeforeEach
    void a_section_of_21_articles() {
        if (section != null) return;
        section = given.category("قسم");
        tag = given.tag("د");
        author = given.author("ج");
        Term above = given.category("فرعي", section);
        Term[] tags = {given.tag("أ"), given.tag("ب"), given.tag("ج")}, authors = {given.author("أ"),
                given.author("ب")};
        Writing.several(21, i -> given.article("خبر").in(i % 2 == 0 ? section : above, section).tagged(tags[i % 3],
                tags[(i + 1) % 3])
                .by(authors[i % 2]).saying("<p>نص</p>").published());
    }

    @Test
    void a_front_page_costs_4_statements_for_1_card_or_20() {
        for (int first : new int[] {1, 20})
            assertCount(4, Gql.anonymous(), LIST, Map.of("id", section.id(), "first", first));
        assertCount(5, Gql.anonymous(), LIST.replace("nodes {", "totalCount totalCountIsExact nodes {"), Map.of("id",
                section.id()));
    }

    @Test
    void drafts_cost_one_statement_more_for_their_excerpts() {
        for (int first : new int[] {1, 20})
            assertCount(5, Gql.as(Role.EDITOR).draft(), LIST, Map.of("id", section.id(), "first", first));
    }

    @Test
    void bodies_of_a_list_cost_one_statement_and_their_links_one_a_type() {
        Story one = card().published();
        Writing.several(3, i -> card().saying("<p><a href=\"jarida:" + one.id() + "\">ه</a></p>").published());

        for (int first : new int[] {1, 3, 20})
            assertCount(6, Gql.anonymous(), LIST.replace("...card", "...card body { html }"), Map.of("id", section.id(),
                    "first", first));
    }

    @Test
    void an_article_page_costs_5_statements_by_whatever_name() {
        Story story = card().with("legacyId", given.word())
                .saying("<p>نص</p>").published();
        String legacyId = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { legacyId } }", Map.of("id",
                story.id()))
                .data("article.legacyId");
        String page = "query($by: ArticleBy!) { article(by: $by) { ...card body { html plainText } jsonLd modifiedAt } } " + CARD;

        for (Map<String, String> by : List.of(Map.of("id", story.id()), Map.of("slug", story.slug()), Map.of("path",
                story.path()),
                Map.of("legacyId", legacyId)))
            assertCount(5, Gql.anonymous(), page, Map.of("by", by));
        assertCount(5, Gql.anonymous(),
                "query($path: String!) { route(path: $path) { __typename ... on NodeRoute { canonicalPath node {"
                + " ...card ... on Article { body { html plainText } jsonLd } } } } } " + CARD, Map.of("path",
                        story.path()));
    }

    @Test
    void translations_of_a_list_cost_one_statement() {
        Story story = card().published();
        Then.publish(given.article(story, "fr"));

        for (int first : new int[] {1, 20})
            assertCount(5, Gql.anonymous(), LIST.replace("...card", "...card translations { id headline path }"),
                    Map.of("id", section.id(), "first", first));
    }

    private Writing card() {
        return given.article("خبر").in(section).tagged(tag).by(author);
    }

    private static void assertCount(int expected, Gql client, String document, Map<String, ?> variables) {
        List<String> statements = StatementCount.statements(client, counted -> counted.run(document, variables));
        assertEquals(expected, statements.size(), String.join("\n", statements));
    }
}
