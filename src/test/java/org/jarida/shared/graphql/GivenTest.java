package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GivenTest {
    @Test
    void tells_absent_from_null_in_literals() {
        assertGiven("{id: 1, data: {}}", "[] title false false limit 7 false");
        assertGiven("{id: 1, data: {title: null}}", "[title] title true true limit 7 false");
        assertGiven("{id: 1, data: {title: \"a\", rank: 1}, limit: 2}", "[rank, title] title true false limit 2 true");
        assertGiven("{id: 1, limit: null, data: {}}", "[] title false false limit null false");
    }

    @Test
    void tells_absent_from_null_in_variables() {
        String query = "mutation($input: ProbeInput!) { probeGiven(input: $input) }";
        String input = "{\"id\":\"1\",\"data\":{\"title\":null}}";

        Graphql.postRaw("{\"query\":\"" + query + "\",\"variables\":{\"input\":" + input + "}}")
                .body("data.probeGiven", equalTo("[title] title true true limit 7 false"));
        Graphql.post(query, Map.of("input", Map.of("id", "1", "data", Map.of("rank", 3))))
                .body("data.probeGiven", equalTo("[rank] title false false limit 7 true"));
        Graphql.post("mutation($t: String) { probeGiven(input: {id: 1, data: {title: $t}}) }", Map.of())
                .body("data.probeGiven", equalTo("[] title false false limit 7 false"));
    }

    private static void assertGiven(String input, String expected) {
        Graphql.post("mutation { probeGiven(input: " + input + ") }").body("data.probeGiven", equalTo(expected));
    }
}
