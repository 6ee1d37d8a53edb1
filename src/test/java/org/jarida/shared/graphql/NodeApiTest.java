package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NodeApiTest {
    private static final String UUID = "0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b0";
    private static final String EXISTS = "probe_" + UUID + "2", TOO = "probe_" + UUID + "4";
    private static final String MISSING = "probe_" + UUID + "3";

    private static final String MANY = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    @Test
    void answers_a_node_by_its_id() {
        Graphql.post("{ node(id: \"" + EXISTS + "\") { __typename id ... on ProbeItem { title } } }")
                .body("errors", nullValue()).body("data.node", equalTo(
                        Map.of("__typename", "ProbeItem", "id", EXISTS, "title", "Title of " + EXISTS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {MISSING, "", UUID + "2", "nothing_" + UUID + "2", "probe_x",
        "probe_0198C0DE-5b5e-7f0a-8a52-3f1f2e6d9b02", EXISTS + " ", "_", "كلمة"})
    void answers_null_for_what_is_no_node(String id) {
        Graphql.post("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).statusCode(200)
                .body("errors", nullValue()).body("data.node", nullValue());
    }

    @Test
    void keeps_the_order_of_many_and_loads_once() {
        int before = ProbeNodes.LOADS.get();

        Graphql.post(MANY, Map.of("ids", List.of(TOO, MISSING, "x", EXISTS, TOO)))
                .body("errors", nullValue()).body("data.nodes", equalTo(Arrays.asList(
                        Map.of("id", TOO), null, null, Map.of("id", EXISTS), Map.of("id", TOO))));
        assertEquals(before + 1, ProbeNodes.LOADS.get());
    }

    @Test
    void refuses_more_than_a_hundred() {
        List<String> ids = new ArrayList<>(Collections.nCopies(100, "x"));

        Graphql.post(MANY, Map.of("ids", ids)).body("data.nodes.size()", equalTo(100)).body("errors", nullValue());
        ids.add("x");
        Graphql.post(MANY, Map.of("ids", ids)).body("data", nullValue())
                .body("errors[0].message", equalTo("At most 100 ids"))
                .body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "path", List.of("ids"))));
    }
}
