package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConnectionTest {
    private static ValidatableResponse page(String arguments, String... ids) {
        return Graphql.post("{ probeItems" + arguments
                + " { edges { cursor node { id } } nodes { id }"
                + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .statusCode(200).body("errors", nullValue())
                .body("data.probeItems.nodes.id", equalTo(List.of(ids)))
                .body("data.probeItems.edges.node.id", equalTo(List.of(ids)));
    }

    private static void info(ValidatableResponse page, boolean next, boolean previous) {
        List<String> cursors = page.extract().jsonPath().getList("data.probeItems.edges.cursor");
        page.body("data.probeItems.pageInfo", equalTo(Map.of("hasNextPage", next, "hasPreviousPage", previous,
                "startCursor", cursors.get(0), "endCursor", cursors.get(cursors.size() - 1))));
    }

    private static String cursor(long key) {
        return ProbeApi.ITEMS.encode(key);
    }

    @Test
    void pages_forward() {
        info(page("", "1", "2", "3", "4", "5", "6", "7"), false, false);
        info(page("(first: 3)", "1", "2", "3"), true, false);
        info(page("(first: 3, after: \"" + cursor(3) + "\")", "4", "5", "6"), true, true);
        info(page("(first: 3, after: \"" + cursor(4) + "\")", "5", "6", "7"), false, true);
    }

    @Test
    void pages_backward_in_the_order_of_the_list() {
        info(page("(last: 3)", "5", "6", "7"), false, true);
        info(page("(last: 3, before: \"" + cursor(5) + "\")", "2", "3", "4"), true, true);
        info(page("(last: 3, before: \"" + cursor(4) + "\")", "1", "2", "3"), true, false);
        info(page("(first: 9, after: \"" + cursor(2) + "\", before: \"" + cursor(4) + "\")", "3"), false, true);
    }

    @Test
    void says_so_of_an_empty_page() {
        Graphql.post("{ probeItems(after: \"" + cursor(7)
                + "\") { edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }")
                .body("data.probeItems.edges", equalTo(List.of()))
                .body("data.probeItems.pageInfo.startCursor", nullValue())
                .body("data.probeItems.pageInfo.endCursor", nullValue())
                .body("data.probeItems.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void counts_once_and_only_when_asked() {
        int before = ProbeApi.COUNTS.get();

        page("", "1", "2", "3", "4", "5", "6", "7");
        assertEquals(before, ProbeApi.COUNTS.get());

        Graphql.post("{ probeItems(first: 1) { totalCount again: totalCount totalCountIsExact } }")
                .body("data.probeItems", equalTo(Map.of("totalCount", 7, "again", 7, "totalCountIsExact", true)));
        assertEquals(before + 1, ProbeApi.COUNTS.get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            first: 0          | first  | Must be 1 to 100
            first: 101        | first  | Must be 1 to 100
            first: -1         | first  | Must be 1 to 100
            last: 0           | last   | Must be 1 to 100
            first: 1, last: 1 | last   | Give first or last, not both
            after: ""         | after  | Unknown cursor
            after: "1"        | after  | Unknown cursor
            before: "="       | before | Unknown cursor
            before: "🗞"      | before | Unknown cursor
            """)
    void refuses_other_pages_with_the_path_of_the_argument(String arguments, String argument, String message) {
        Graphql.post("{ probeItems(" + arguments + ") { nodes { id } } }").statusCode(200)
                .body("errors[0].message", equalTo(message))
                .body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "path", List.of(argument))));
    }
}
