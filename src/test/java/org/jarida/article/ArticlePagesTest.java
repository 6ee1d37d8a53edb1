package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and keyset pages of {@code articles}, in both directions. */
@QuarkusTest
class ArticlePagesTest {
    private static final String PAGE = """
            query($section: ID!%s, $first: Int, $after: String, $last: Int, $before: String) {
              articles(filter: {section: {id: $section}}%s, first: $first, after: $after, last: $last, before: $before) {
                edges { cursor node { id } } nodes { id } totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""";

    private final Newsroom given = new Newsroom();
    private Term section;
    private Gql drafts;

    @BeforeEach
    void a_section_of_its_own() {
        section = given.category("قسم");
        drafts = Gql.as(Role.EDITOR).draft();
    }

    @Test
    void orders_by_publication_either_way_and_by_change() {
        Story second = given.article("خبر").in(section).published("2020-01-02T00:00:00Z");
        Story first = given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Story third = given.article("خبر").in(section).published("2020-01-03T00:00:00Z");

        assertEquals(ids(third, second, first), page(Gql.anonymous(), null, Map.of()).data("articles.nodes.id"));
        assertEquals(ids(third, second, first), page(Gql.anonymous(), "PUBLISHED_AT_DESC",
                Map.of()).data("articles.nodes.id"));
        assertEquals(ids(first, second, third), page(Gql.anonymous(), "PUBLISHED_AT_ASC",
                Map.of()).data("articles.nodes.id"));
        assertEquals(ids(third, first, second), page(Gql.anonymous(), "UPDATED_AT_DESC",
                Map.of()).data("articles.nodes.id"));
    }

    @Test
    void orders_drafts_by_change_unless_the_document_orders_them() {
        Story draft = given.article("خبر").in(section).written();
        Story old = given.article("خبر").in(section).published("2020-01-02T00:00:00Z");
        Story older = given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Story changed = Then.update(old, Map.of("deck", "تفاصيل"));

        assertEquals(ids(changed, older, draft), page(drafts, null, Map.of()).data("articles.nodes.id"));
        assertEquals(ids(draft, old, older), page(drafts, "PUBLISHED_AT_DESC", Map.of()).data("articles.nodes.id"));
        assertEquals(ids(older, old, draft), page(drafts, "PUBLISHED_AT_ASC", Map.of()).data("articles.nodes.id"));
    }

    @Test
    void reads_every_article_once_in_both_directions_also_those_of_one_date() {
        List<Story> stories = Writing.several(7, i -> given.article("خبر").in(section)
                .published(i < 4 ? "2020-01-01T00:00:00Z" : "2019-01-0" + i + "T00:00:00.123456Z"));
        given.article("مسودة").in(section).written();

        for (String order : List.of("PUBLISHED_AT_DESC", "PUBLISHED_AT_ASC", "UPDATED_AT_DESC"))
            assertBothWays(Gql.anonymous(), order, stories.size());
    }

    @Test
    void reads_every_draft_once_in_both_directions_also_those_never_published() {
        Writing.several(3, i -> given.article("مسودة").in(section).written());
        Writing.several(2, i -> given.article("خبر").in(section).published("2020-01-01T00:00:00Z"));

        for (String order : new String[] {null, "PUBLISHED_AT_DESC", "PUBLISHED_AT_ASC", "UPDATED_AT_DESC"})
            assertBothWays(drafts, order, 5);
    }

    @Test
    void tells_whether_there_is_more() {
        List<Story> stories = Writing.several(3,
                i -> given.article("خبر").in(section).published("2020-01-0" + (3 - i) + "T00:00:00Z"));
        Answer two = page(Gql.anonymous(), null, Map.of("first", 2));
        assertEquals(ids(stories.get(0), stories.get(1)), two.data("articles.edges.node.id"));
        assertEquals(List.of(true, false, 3), List.<Object>of(two.data("articles.pageInfo.hasNextPage"),
                two.data("articles.pageInfo.hasPreviousPage"), two.data("articles.totalCount")));
        assertEquals(two.<List<String>>data("articles.edges.cursor"),
                List.of(two.<String>data("articles.pageInfo.startCursor"),
                two.<String>data("articles.pageInfo.endCursor")));

        Answer rest = page(Gql.anonymous(), null, Map.<String, Object>of("first", 2, "after",
                two.data("articles.pageInfo.endCursor")));
        assertEquals(ids(stories.get(2)), rest.data("articles.nodes.id"));
        assertEquals(List.of(false, true), List.<Object>of(rest.data("articles.pageInfo.hasNextPage"),
                rest.data("articles.pageInfo.hasPreviousPage")));

        Answer last = page(Gql.anonymous(), null, Map.of("last", 2));
        assertEquals(ids(stories.get(1), stories.get(2)), last.data("articles.nodes.id"));
        assertEquals(List.of(false, true), List.<Object>of(last.data("articles.pageInfo.hasNextPage"),
                last.data("articles.pageInfo.hasPreviousPage")));

        Answer none = page(Gql.anonymous(), null, Map.<String, Object>of("first", 2, "after",
                rest.data("articles.pageInfo.endCursor")));
        assertEquals(List.of(), none.data("articles.nodes.id"));
        assertNull(none.data("articles.pageInfo.startCursor"));
        assertEquals(3, none.<Integer>data("articles.totalCount"));
    }

    @Test
    void reads_between_two_cursors() {
        List<Story> stories = Writing.several(4,
                i -> given.article("خبر").in(section).published("2020-01-0" + (4 - i) + "T00:00:00Z"));
        List<String> cursors = page(Gql.anonymous(), null, Map.of()).data("articles.edges.cursor");

        assertEquals(ids(stories.get(1), stories.get(2)), page(Gql.anonymous(), null,
                Map.of("after", cursors.get(0), "before", cursors.get(3))).data("articles.nodes.id"));
    }

    @Test
    void stays_in_place_while_articles_are_published_above() {
        List<Story> stories = Writing.several(3,
                i -> given.article("خبر").in(section).published("2020-01-0" + (3 - i) + "T00:00:00Z"));
        String cursor = page(Gql.anonymous(), null, Map.of("first", 1)).data("articles.pageInfo.endCursor");
        given.article("خبر").in(section).published();
        Then.trash(stories.get(0));

        assertEquals(ids(stories.get(1), stories.get(2)), page(Gql.anonymous(), null, Map.of("after",
                cursor)).data("articles.nodes.id"));
    }

    @Test
    void refuses_page_sizes_out_of_range_and_both_directions_at_once() {
        for (int size : new int[] {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertRefused("first", Map.of("first", size));
            assertRefused("last", Map.of("last", size));
        }
        assertRefused("last", Map.of("first", 1, "last", 1));
        assertEquals(List.of(), page(Gql.anonymous(), null, Map.of("first", 100)).data("articles.nodes.id"));
    }

    @Test
    void refuses_cursors_of_other_lists_orders_and_perspectives_or_none_at_all() {
        given.article("خبر").in(section).published();
        given.category("قسم");
        String descending = page(Gql.anonymous(), null, Map.of()).data("articles.pageInfo.endCursor");
        String draft = page(drafts, null, Map.of()).data("articles.pageInfo.endCursor");
        String category = Gql.anonymous().run("{ categories(first: 1) { pageInfo { endCursor } } }")
                .data("categories.pageInfo.endCursor");
        Forged forged = new Forged();
        for (String foreign : List.of(draft, category, "", " ", "x", "%", "\u0661", descending + "A",
                descending.substring(1),
                forged.at(253_402_300_800_000_000L), forged.at(-253_402_300_800_000_000L), forged.at(Long.MIN_VALUE))) {
            assertRefused("after", Map.of("after", foreign));
            assertRefused("before", Map.of("before", foreign));
        }
        assertEquals("BAD_USER_INPUT", page(Gql.anonymous(), "PUBLISHED_AT_ASC", Map.of("after",
                descending)).errorCode());
        assertNotEquals(descending, draft);
    }

    /** Cursors that the list itself would never have written. */
    private record Forged() {
        String at(long micros) {
            return ListArticles.cursors(Perspective.PUBLISHED, ArticleOrder.PUBLISHED_AT_DESC).encode(micros,
                    new UUID(0, 0));
        }
    }

    private void assertRefused(String argument, Map<String, ?> page) {
        Answer answer = page(Gql.anonymous(), null, page);
        assertEquals("BAD_USER_INPUT", answer.errorCode(), page.toString());
        assertEquals(List.of(argument), answer.http().jsonPath().getList("errors[0].extensions.path"), page.toString());
    }

    private void assertBothWays(Gql client, String order, int size) {
        List<String> all = page(client, order, Map.of("first", 100)).data("articles.nodes.id");
        assertEquals(size, all.size());
        List<String> forward = walk(client, order, "first", "after", "endCursor", "hasNextPage");
        List<String> backward = walk(client, order, "last", "before", "startCursor", "hasPreviousPage");
        Collections.reverse(backward);
        assertEquals(all, forward, order);
        assertEquals(all, backward, order);
    }

    private List<String> walk(Gql client, String order, String size, String from, String cursor, String more) {
        List<String> walked = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(Map.of(size, 2));
        while (true) {
            Answer page = page(client, order, next);
            List<String> ids = new ArrayList<>(page.<List<String>>data("articles.nodes.id"));
            if (size.equals("last")) Collections.reverse(ids);
            walked.addAll(ids);
            if (!page.<Boolean>data("articles.pageInfo." + more)) return walked;
            next.put(from, page.data("articles.pageInfo." + cursor));
        }
    }

    private Answer page(Gql client, String order, Map<String, ?> page) {
        Map<String, Object> variables = new HashMap<>(page);
        variables.put("section", section.id());
        if (order != null) variables.put("orderBy", order);
        return client.run(order == null ? PAGE.formatted("", "") : PAGE.formatted(", $orderBy: ArticleOrder",
                ", orderBy: $orderBy"), variables);
    }

    private static List<String> ids(Story... stories) {
        return java.util.Arrays.stream(stories).map(Story::id).toList();
    }
}
