package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Together;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages cost in SQL, whatever the number of articles. */
@QuarkusTest
class StatementCountTest {
    private static final String CARD = """
            fragment card on Article { id kicker headline deck excerpt slug path url publishedAt direction isBreaking priority
              primarySection { name path } sections { id name path ancestors { name } } tags { name path }
              byline { name role author { name path } } wordCount readingMinutes seo { title description }
              leadMedia { url alt caption credit focalPoint { x y } } }""";
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
                .by(authors[i % 2]).with("leadMedia", Map.of("url", "/صور/" + i + ".jpg")).saying("<p>نص</p>").published());
    }

    @Test
    void a_front_page_costs_1_statement_for_1_card_or_20() {
        for (int first : new int[] {1, 20})
            assertCount(1, LIST, Map.of("id", section.id(), "first", first));
        assertCount(2, LIST.replace("nodes {", "totalCount totalCountIsExact nodes {"), Map.of("id",
                section.id()));
    }

    @Test
    void what_changed_since_is_read_again_at_a_statement_each() {
        String counted = LIST.replace("nodes {", "totalCount nodes {");
        Map<String, Object> page = Map.of("id", section.id());
        Gql.anonymous().run(counted, page);
        card().published();

        assertColdCount(2, counted, page, "the list with the new card, the count");
        given.tag("جديد");
        assertColdCount(3, counted, page, "the list, its tags, the count, which follows from them");
        given.author("جديد");
        assertColdCount(3, counted, page, "the list, its authors, the count");
        given.category("جديد");
        Gql.anonymous().run("{ categories { nodes { id } } }"); // which the writer's own answer may have done, or not
        assertColdCount(2, counted, page, "the list, the count");
        assertKnownCount(0, Gql.anonymous(), counted, page);
    }

    @Test
    void a_list_that_changed_is_read_once_however_many_ask_at_once() {
        List<String> statements = StatementCount.whenPublished(Gql.anonymous(), counted ->
                Together.run(16, reader -> counted.run(LIST, Map.of("id", section.id()))).get(0));

        assertEquals(1, statements.size(), String.join("\n", statements));
    }

    @Test
    void drafts_cost_one_statement_more_for_their_excerpts() {
        for (int first : new int[] {1, 20})
            assertKnownCount(2, Gql.as(Role.EDITOR).draft(), LIST, Map.of("id", section.id(), "first", first));
    }

    @Test
    void links_in_the_bodies_of_a_list_cost_one_statement_a_type() {
        Story one = card().published();
        Writing.several(3, i -> card().saying("<p><a href=\"jarida:" + one.id() + "\">ه</a></p>").published());

        for (int first : new int[] {1, 3, 20})
            assertCount(2, LIST.replace("...card", "...card body { html }"), Map.of("id", section.id(),
                    "first", first));
    }

    @Test
    void an_article_page_costs_1_statement_by_whatever_name() {
        Story story = card().with("legacyId", given.word())
                .saying("<p>نص</p>").published();
        String legacyId = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { legacyId } }", Map.of("id",
                story.id()))
                .data("article.legacyId");
        String page = "query($by: ArticleBy!) { article(by: $by) { ...card body { html plainText } jsonLd modifiedAt } } " + CARD;

        for (Map<String, String> by : List.of(Map.of("id", story.id()), Map.of("slug", story.slug()), Map.of("path",
                story.path()),
                Map.of("legacyId", legacyId)))
            assertCount(1, page, Map.of("by", by));
        assertCount(1, "query($path: String!) { route(path: $path) { __typename ... on NodeRoute { canonicalPath node {"
                + " ...card ... on Article { body { html plainText } jsonLd } } } } } " + CARD, Map.of("path",
                        story.path()));
    }

    @Test
    void translations_of_a_list_cost_one_statement() {
        Story story = card().published();
        Then.publish(given.article(story, "fr"));

        for (int first : new int[] {1, 20})
            assertCount(2, LIST.replace("...card", "...card translations { id headline path }"),
                    Map.of("id", section.id(), "first", first));
    }

    @Test
    void lists_of_several_sections_cost_what_one_does_their_numbers_of_articles() {
        Term[] sections = {given.category("قسم"), given.category("قسم"), given.category("قسم"), given.category("فارغ")};
        for (int i = 0; i < 3; i++) {
            Term in = sections[i];
            Writing.several(i + 1, n -> given.article("خبر").in(in).tagged(tag).by(author).published());
        }
        String several = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Category { id articleCount"
                + " articles(first: 2) { totalCount nodes { ...card } pageInfo { hasNextPage } } } } } " + CARD;
        List<String> ids = Arrays.stream(sections).map(Term::id).toList();

        assertKnownCount(1, Gql.anonymous(), several, Map.of("ids", ids.subList(2, 3)));
        assertKnownCount(1, Gql.anonymous(), several, Map.of("ids", ids));
        Answer answer = Gql.anonymous().run(several, Map.of("ids", ids));
        assertEquals(List.of(1, 2, 3, 0), answer.data("nodes.articleCount"));
        assertEquals(List.of(1, 2, 3, 0), answer.data("nodes.articles.totalCount"));
        assertEquals(List.of(1, 2, 2, 0), answer.<List<List<?>>>data("nodes.articles.nodes").stream().map(List::size).toList());
        assertEquals(List.of(false, false, true, false), answer.data("nodes.articles.pageInfo.hasNextPage"));
    }

    @Test
    void lists_with_other_arguments_are_other_lists() {
        Term one = given.category("قسم"), two = given.category("قسم");
        List<Story> first = Writing.several(3, n -> given.article("خبر").in(one).published());
        List<Story> second = Writing.several(3, n -> given.article("خبر").in(two).published());

        Answer answer = Gql.anonymous().run("query($ids: [ID!]!, $only: [ID!]) { nodes(ids: $ids) { ... on Category {"
                + " a: articles(first: 1) { nodes { id } } b: articles(filter: {ids: $only}) { nodes { id } } } } }",
                Map.of("ids", List.of(one.id(), two.id()), "only", List.of(first.get(0).id(), second.get(1).id())));

        assertEquals(List.of(List.of(first.get(2).id()), List.of(second.get(2).id())), answer.data("nodes.a.nodes.id"));
        assertEquals(List.of(List.of(first.get(0).id()), List.of(second.get(1).id())), answer.data("nodes.b.nodes.id"));
    }

    private Writing card() {
        return given.article("خبر").in(section).tagged(tag).by(author).with("leadMedia", Map.of("url", "/أ.jpg"));
    }

    private static void assertColdCount(int expected, String document, Map<String, ?> variables, String what) {
        List<String> statements = StatementCount.statements(Gql.anonymous(), counted -> counted.run(document, variables));
        assertEquals(expected, statements.size(), what + String.join("\n", statements));
    }

    /** And nothing when nothing was published since. */
    private static void assertCount(int expected, String document, Map<String, ?> variables) {
        List<String> statements = StatementCount.whenPublished(Gql.anonymous(), counted -> counted.run(document, variables));
        assertEquals(expected, statements.size(), String.join("\n", statements));
        assertKnownCount(0, Gql.anonymous(), document, variables);
    }

    private static void assertKnownCount(int expected, Gql client, String document, Map<String, ?> variables) {
        List<String> statements = StatementCount.whenKnown(client, counted -> counted.run(document, variables));
        assertEquals(expected, statements.size(), String.join("\n", statements));
    }
}
