package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CategoriesTest {
    private static final String LIST = """
            query($filter: CategoryFilter, $first: Int, $after: String) {
                categories(filter: $filter, first: $first, after: $after) {
                    edges { cursor node { id } } nodes { id depth }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount totalCountIsExact } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void lists_children_in_their_order_page_by_page() {
        Term parent = given.category("أب");
        List<String> children = new ArrayList<>();
        for (int i = 0; i < 5; i++) children.add(given.category("ابن", parent).id());

        List<String> read = new ArrayList<>();
        String after = null;
        for (int page = 0; page < 3; page++) {
            Answer answer = list(Map.of("parentId", parent.id()), 2, after);
            read.addAll(answer.data("categories.nodes.id"));
            assertEquals(5, answer.<Integer>data("categories.totalCount"));
            assertEquals(true, answer.data("categories.totalCountIsExact"));
            assertEquals(page < 2, answer.data("categories.pageInfo.hasNextPage"));
            assertEquals(page > 0, answer.data("categories.pageInfo.hasPreviousPage"));
            assertEquals(answer.<Object>data("categories.edges.node.id"), answer.data("categories.nodes.id"));
            assertEquals(answer.<Object>data("categories.edges[-1].cursor"),
                    answer.data("categories.pageInfo.endCursor"));
            after = answer.data("categories.pageInfo.endCursor");
        }

        assertEquals(children, read);
    }

    @Test
    void lists_each_section_before_its_children() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root);
        Term other = given.category("جذر آخر");

        List<String> ids = all(Map.of());

        assertTrue(ids.indexOf(root.id()) >= 0 && ids.indexOf(root.id()) + 1 == ids.indexOf(child.id()));
        assertTrue(ids.indexOf(child.id()) < ids.indexOf(other.id()));
    }

    @Test
    void lists_the_first_level_alone() {
        Term root = given.category("جذر");
        Term child = given.category("فرع", root);

        List<String> ids = all(Map.of("rootsOnly", true));

        assertTrue(ids.contains(root.id()));
        assertFalse(ids.contains(child.id()));
        assertEquals(all(Map.of()), all(Map.of("rootsOnly", false)));
    }

    @Test
    void is_empty_under_what_is_no_section() {
        for (String id : List.of("category_00000000-0000-7000-8000-000000000000", "x", given.tag("وسم").id())) {
            Answer answer = list(Map.of("parentId", id), null, null);
            assertEquals(List.of(), answer.data("categories.nodes"), id);
            assertEquals(0, answer.<Integer>data("categories.totalCount"));
            assertEquals(false, answer.data("categories.pageInfo.hasNextPage"));
        }
    }

    @Test
    void refuses_pages_and_cursors_that_are_none() {
        Term parent = given.category("أب");
        Term child = given.category("ابن", parent);
        String cursor = list(Map.of("parentId", parent.id()), 1, null).data("categories.pageInfo.endCursor");

        assertEquals("BAD_USER_INPUT [first]", refusal(list(Map.of(), 0, null)));
        assertEquals("BAD_USER_INPUT [first]", refusal(list(Map.of(), 101, null)));
        assertEquals("BAD_USER_INPUT [after]", refusal(list(Map.of(), 1, "x")));
        assertEquals("BAD_USER_INPUT [after]", refusal(list(Map.of(), 1, "")));
        assertEquals("BAD_USER_INPUT [after]", refusal(list(Map.of("parentId", child.id()), 1, cursor)));
        assertEquals("BAD_USER_INPUT [after]", refusal(list(Map.of(), 1,
                Gql.anonymous().run("{ tags(first: 1, search: \"" + given.tag("وسم")
                        .name() + "\") { pageInfo { endCursor } } }")
                        .data("tags.pageInfo.endCursor"))));
        assertEquals("BAD_USER_INPUT [filter, rootsOnly]",
                refusal(list(Map.of("rootsOnly", true, "parentId", parent.id()), 1, null)));
    }

    @Test
    void costs_one_statement() {
        given.category("قسم");

        assertEquals(1, StatementCount.statements(Gql.anonymous(), client -> client.run(LIST)).size());
    }

    private static String refusal(Answer answer) {
        return answer.errorCode() + " " + answer.http().jsonPath().getList("errors[0].extensions.path");
    }

    private static List<String> all(Map<String, ?> filter) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Answer page = list(filter, 100, after);
            ids.addAll(page.data("categories.nodes.id"));
            after = page.<Boolean>data("categories.pageInfo.hasNextPage") ? page.data("categories.pageInfo.endCursor")
                    : null;
        } while (after != null);
        return ids;
    }

    private static Answer list(Map<String, ?> filter, Integer first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("first", first);
        variables.put("after", after);
        return Gql.anonymous().run(LIST, variables);
    }
}
