package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GraphqlRouteTest {
    @Test
    void answers_a_query_with_variables() {
        Graphql.post("query($s: String) { probeText(s: $s) }", Map.of("s", "جريدة 😀"))
                .statusCode(200)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Vary", "Accept, Accept-Encoding, Authorization,"
                        + " X-Jarida-Perspective, X-Jarida-Preview, X-Jarida-Locale, X-Jarida-Cost")
                .body("data.probeText", equalTo("جريدة 😀")).body("errors", nullValue());
    }

    @Test
    void resolves_fragments_on_interfaces_and_unions() {
        Graphql.post("{ probeNodes { id ... on ProbeItem { title isLive createdAt } }"
                + " probeResult(gone: true) { ... on ProbeGone { goneAt } } }")
                .body("data.probeNodes", hasSize(2))
                .body("data.probeNodes[1]", equalTo(Map.of("id", "2", "title", "Title of 2", "isLive", true,
                        "createdAt", "2026-11-24T07:15:00Z")))
                .body("data.probeResult.goneAt", equalTo("2026-11-24T07:15:00Z"));
    }

    @Test
    void refuses_the_directive_that_graphql_java_knows_and_nobody_acts_on() {
        Graphql.post("{ probeResult(gone: true) { ... on ProbeGone @defer(label: \"l\") { goneAt } } }")
                .body("data", nullValue()).body("errors", hasSize(1))
                .body("errors[0].message", equalTo("Unknown directive '@defer'"))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
                .body("errors[0].locations", equalTo(List.of(Map.of("line", 1, "column", 46))));
    }

    @Test
    void batches_source_fields() {
        Graphql.post("{ probeItems { nodes { probeLabel } } }")
                .body("data.probeItems.nodes.probeLabel[6]", equalTo("Title of 7 of 7"));
    }

    @Test
    void runs_a_request_on_one_thread_in_one_request_context() {
        Map<String, Object> data = Graphql.post("{ a: probeScope cards: probeCards { scope } b: probeScope }")
                .body("errors", nullValue()).extract().jsonPath().getMap("data");
        String scope = (String) data.get("a");

        assertEquals(true, scope.contains("executor-thread"), scope);
        assertEquals(scope, data.get("b"));
        assertEquals(List.of(Map.of("scope", scope), Map.of("scope", scope)), data.get("cards"));
    }

    @Test
    void lets_a_request_pass_one_that_waits() {
        List<CompletableFuture<String>> both = Stream.of(1, 2).map(n -> CompletableFuture.supplyAsync(() ->
                Graphql.post("{ probeMeet }").statusCode(200).extract().<String>path("data.probeMeet"))).toList();

        assertEquals(List.of("met", "met"), both.stream().map(CompletableFuture::join).toList());
    }

    @Test
    void answers_the_introspection_of_clients() {
        Graphql.post(IntrospectionQuery.INTROSPECTION_QUERY).statusCode(200).body("errors", nullValue())
                .body("data.__schema.queryType.name", equalTo("Query"))
                .body("data.__schema.types.find { it.name == 'ProbeItem' }.interfaces.name",
                        containsInAnyOrder("Node", "Versioned"));
    }

    @Test
    void tells_what_a_request_costs_when_asked() {
        Graphql.post(given().header("X-Jarida-Cost", "1"), "{ probeItems(first: 2) { nodes { title } } }", null)
                .statusCode(200).body("data.probeItems.nodes.size()", equalTo(2))
                .body("extensions.cost", equalTo(Map.of("requested", 53, "limit", 100_000)));
        Graphql.post("{ probeItems { nodes { title } } }").body("extensions", nullValue());
    }

    @Test
    void compresses_longer_answers_for_clients_that_can_read_them() {
        String longer = "{ probeText(s: \"" + "جريدة ".repeat(400) + "\") }";

        Graphql.post(given().header("Accept-Encoding", "gzip"), longer, null).statusCode(200)
                .header("Content-Encoding", "gzip").body("data.probeText", equalTo("جريدة ".repeat(400)));
        Graphql.post(given().header("Accept-Encoding", "gzip;q=0"), longer, null)
                .header("Content-Encoding", nullValue()).body("data.probeText", equalTo("جريدة ".repeat(400)));
        Graphql.post(given().header("Accept-Encoding", "gzip"), "{ probeNull }", null)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void types_variables_of_introspection_as_others() {
        Graphql.post("query($n: String!) { __type(name: $n) { name } }", Map.of("n", "ProbeItem"))
                .body("errors", nullValue()).body("data.__type.name", equalTo("ProbeItem"));
        Graphql.post("query($n: Int!) { __type(name: $n) { name } }", Map.of("n", 1))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    }

    @Test
    void answers_json_where_nothing_is() {
        given().get("/nothing").then().statusCode(404).body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }
}
