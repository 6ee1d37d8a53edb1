package org.jarida;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.junit.jupiter.api.Test;

/** Whatever has an id is found by it. */
@QuarkusTest
class NodesTest {
    private static final String UNKNOWN = "_00000000-0000-7000-8000-000000000000";
    private static final String NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    private final Newsroom given = new Newsroom();

    @Test
    void finds_each_type_by_its_id() {
        String article = Gql.as(Role.EDITOR).mutate("createArticle", "CreateArticleInput",
                Map.of("data", Map.of("headline", given.unique("خبر"))), "article { id }")
                        .data("createArticle.article.id");
        String menu = Gql.as(Role.EDITOR).mutate("updateMenu", "UpdateMenuInput",
                Map.of("location", given.word(), "items", List.of()), "menu { id }").data("updateMenu.menu.id");
        List<String> ids = List.of(Gql.anonymous().run("{ site { id } }").data("site.id"), given.category("قسم").id(),
                given.tag("وسم").id(), given.author("كاتب").id(), Member.of(Role.AUTHOR).nodeId(), article, menu);

        Answer answer = Gql.as(Role.EDITOR).draft().run(NODES, Map.of("ids", ids));

        assertEquals(List.of("Site", "Category", "Tag", "Author", "User", "Article", "Menu"), answer.data("nodes.__typename"));
        assertEquals(ids, answer.data("nodes.id"));
        for (String id : ids)
            assertEquals(id, Gql.as(Role.EDITOR).draft()
                    .run("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).data("node.id"));
    }

    @Test
    void keeps_the_order_and_leaves_gaps_for_what_is_none() {
        String tag = given.tag("وسم").id(), category = given.category("قسم").id();

        Answer answer = Gql.anonymous().run(NODES,
                Map.of("ids", List.of(tag, "tag" + UNKNOWN, category, "", tag, "nothing" + UNKNOWN, tag.substring(4),
                        tag + "x")));

        List<Map<String, String>> nodes = answer.data("nodes");
        assertEquals(Arrays.asList(tag, null, category, null, tag, null, null, null),
                nodes.stream().map(node -> node == null ? null : node.get("id")).toList());
    }

    @Test
    void takes_no_id_for_one_of_another_type() {
        String tag = given.tag("وسم").id();

        for (String type : List.of("category", "author", "article", "site", "user", "revision"))
            assertNull(Gql.anonymous().run("query($id: ID!) { node(id: $id) { id } }",
                    Map.of("id", type + tag.substring(3))).<Object>data("node"), type);
    }

    @Test
    void takes_a_hundred_ids_and_no_more() {
        assertEquals(100, Gql.anonymous()
                .run(NODES, Map.of("ids", Collections.nCopies(100, "tag" + UNKNOWN))).<List<?>>data("nodes").size());
        assertEquals("BAD_USER_INPUT",
                Gql.anonymous().run(NODES, Map.of("ids", Collections.nCopies(101, "tag" + UNKNOWN))).errorCode());
    }

    @Test
    void costs_one_statement_a_type_at_most() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            ids.addAll(List.of(given.tag("وسم").id(), given.author("كاتب").id(), given.category("قسم").id()));

        List<String> first = StatementCount.statements(Gql.anonymous(), client -> client.run(NODES, Map.of("ids", ids)));
        assertTrue(first.size() <= 3, String.join("\n", first));
        assertEquals(List.of(), StatementCount.whenKnown(Gql.anonymous(), client -> client.run(NODES, Map.of("ids", ids))));
    }
}
