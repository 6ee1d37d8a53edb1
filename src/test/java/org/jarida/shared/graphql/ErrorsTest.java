package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorsTest {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void says_nothing_of_what_it_did_not_expect_but_a_correlation_id() {
        Graphql.post("{ probeNull a: probeBoom }").statusCode(200).body("errors", hasSize(1))
                .body("errors[0].message", equalTo("System error")).body("errors[0].path", equalTo(List.of("a")))
                .body("errors[0].locations", equalTo(List.of(Map.of("line", 1, "column", 13))))
                .body("errors[0].extensions.code", equalTo("INTERNAL"))
                .body("errors[0].extensions.correlationId", matchesPattern(UUID_FORM))
                .body("errors[0].extensions.size()", equalTo(2))
                .body("data", equalTo(mapOf("probeNull", null, "a", null)));
    }

    @Test
    void says_the_same_when_a_resolver_breaks_its_promise_not_to_answer_null() {
        Graphql.post("{ probeBroken }").body("errors[0].message", equalTo("System error"))
                .body("errors[0].extensions.code", equalTo("INTERNAL"))
                .body("errors[0].extensions.correlationId", matchesPattern(UUID_FORM)).body("data", nullValue());
    }

    @Test
    void names_the_path_of_bad_input() {
        Graphql.post("{ probeBadInput }").body("errors[0].message", equalTo("Not this"))
                .body("errors[0].extensions", equalTo(badInput("filter", "ids", 3)));
        Graphql.post("{ probeRefusal }").body("errors[0].message", equalTo("Not so"))
                .body("errors[0].extensions", equalTo(badInput("input", "title")));
    }

    @Test
    void tells_not_signed_in_from_not_allowed() {
        Graphql.post("{ probeSecret }").statusCode(200)
                .body("errors[0].extensions", equalTo(Map.of("code", "UNAUTHENTICATED")));
        Graphql.post(given().header("Authorization", "Probe AUTHOR"), "{ probeSecret }", null).statusCode(200)
                .body("errors[0].extensions", equalTo(Map.of("code", "FORBIDDEN")));
        Graphql.post(given().header("Authorization", "Probe EDITOR"), "{ probeSecret }", null)
                .body("data.probeSecret", equalTo("for editors")).body("errors", nullValue());
        Graphql.post("{ probeResult(gone: false) { ... on ProbeItem { title probeNotes } } }")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data.probeResult", equalTo(mapOf("title", "Title of 1", "probeNotes", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Probe nonsense", "Bearer nonsense", "Basic eDp5", "nonsense", "Probe"})
    void never_takes_an_invalid_credential_for_a_reader(String credential) {
        for (String type : List.of("application/json", "application/graphql-response+json")) {
            given().header("Authorization", credential).contentType(ContentType.JSON).accept(type)
                    .body(Map.of("query", "{ probeNull }")).post("/graphql").then().statusCode(401)
                    .body("errors", hasSize(1)).body("errors[0].extensions", equalTo(Map.of("code", "UNAUTHENTICATED")))
                    .body("$", not(hasKey("data"))).body(not(containsString("java")));
        }
        given().header("Authorization", credential).queryParam("query", "{ probeNull }").get("/graphql").then()
                .statusCode(401).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                          | GRAPHQL_PARSE_FAILED | Syntax error at line 1, column 2
            { a(b: ") }                | GRAPHQL_PARSE_FAILED | Syntax error at line 1, column 8
            fragment                   | GRAPHQL_PARSE_FAILED | Syntax error at line 1, column 9
            { nothing }                | GRAPHQL_VALIDATION_FAILED | Field 'nothing' in type 'Query' is undefined
            { probeText(t: 1) }        | GRAPHQL_VALIDATION_FAILED | Unknown field argument 't'
            { probeRequired }          | GRAPHQL_VALIDATION_FAILED | Missing field argument 'n'
            { probeIds(ids: [1, null]) } | BAD_USER_INPUT | Must not be null
            { probeRequired(n: null) } | BAD_USER_INPUT | Must not be null
            query($n: Int = "1") { probeInt(n: $n) } | BAD_USER_INPUT | Expected an integer of 32 bits
            """)
    void gives_each_kind_of_mistake_its_code(String query, String code, String message) {
        Graphql.post(query).statusCode(200).body("errors", hasSize(1)).body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].message", equalTo(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ probeBy(by: {}) }", "{ probeBy(by: {id: null}) }", "{ probeBy(by: {id: 1, slug: 2}) }",
        "{ probeBy(by: {id: 1, slug: null}) }", "query($id: ID) { probeBy(by: {id: $id}) }",
        "query($by: ProbeBy = {}) { probeBy(by: $by) }"})
    void refuses_wrong_counts_of_one_of(String query) {
        Graphql.post(query).statusCode(200).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.path", equalTo(List.of("by")));
    }

    @Test
    void needs_to_know_which_operation_is_meant() {
        Graphql.post("query A { probeNull } query B { probeNull }").statusCode(200).body("errors", hasSize(1))
                .body("errors[0].message", equalTo("operationName must name one operation of the document"))
                .body("errors[0].extensions", equalTo(Map.of("code", "GRAPHQL_VALIDATION_FAILED")));
    }

    @Test
    void refuses_introspection_that_multiplies() {
        Graphql.post("{ __schema { queryType { fields { name } } mutationType { fields { name } } } }").statusCode(200)
                .body("errors", hasSize(1))
                .body("errors[0].extensions", equalTo(Map.of("code", "GRAPHQL_VALIDATION_FAILED")));
    }

    @Test
    void refuses_documents_of_more_than_2000_tokens() {
        Graphql.post("{ " + "__typename ".repeat(1_998) + "}").statusCode(200).body("errors", nullValue());
        Graphql.post("{ " + "__typename ".repeat(1_999) + "}").statusCode(200)
                .body("errors[0].extensions.code", equalTo("TOO_MANY_TOKENS"))
                .body("errors[0].message",
                        equalTo("A document may have 2000 tokens, this one has more"));
        Graphql.post("{ a".repeat(900) + " }".repeat(900)).statusCode(200)
                .body("errors[0].extensions.code", equalTo("TOO_DEEP"));
    }

    @Test
    void refuses_numbers_that_take_seconds_to_read() {
        for (String digits : List.of("1".repeat(1_001), "1".repeat(130_000), "0." + "1".repeat(130_000))) {
            Graphql.post("{ probeFloat(f: " + digits + ") }").statusCode(200)
                    .body("errors[0].message", equalTo("Syntax error at line 1, column 17"))
                    .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"));
        }
        Graphql.post("{ probeText(s: \"" + "1".repeat(1_001) + "\") }").body("errors", nullValue());
    }

    @Test
    void finds_the_refused_value_deep_in_variables() {
        String write = "mutation($input: ProbeInput!) { probeWrite(input: $input) { item { id } } }";
        int before = ProbeApi.WRITES.get();

        Map.<Map<String, Object>, List<Object>>of(
                mapOf("data", Map.of()), List.of("input", "id"),
                mapOf("id", "1", "data", null), List.of("input", "data"),
                mapOf("id", "1", "data", Map.of("itemIds", List.of("a", 1.5))), List.of("input", "data", "itemIds", 1),
                mapOf("id", "1", "data", Map.of("at", "yesterday")), List.of("input", "data", "at"),
                mapOf("id", "1", "data", Map.of("state", "SHUT")), List.of("input", "data", "state"),
                mapOf("id", "1", "data", Map.of("nothing", 1)), List.of("input", "data", "nothing"),
                mapOf("id", "1", "data", List.of(1)), List.of("input", "data"),
                mapOf("id", "1", "data", "text"), List.of("input", "data"),
                mapOf("id", "1", "data", Map.of("keys", List.of(Map.of("id", "1"), Map.of("id", "1", "slug", "a")))),
                List.of("input", "data", "keys", 1)).forEach((input, path) ->
                Graphql.post(write, Map.of("input", input)).statusCode(200).body("errors", hasSize(1))
                        .body("errors[0].extensions", equalTo(badInput(path.toArray())))
                        .body(not(containsString("java")), not(containsString("Map"))));
        Graphql.post(write).body("errors[0].extensions.path", equalTo(List.of("input")));
        assertEquals(before, ProbeApi.WRITES.get());
    }

    @Test
    void finds_a_null_that_a_variable_puts_into_a_literal() {
        Graphql.post("query($s: String!) { probeBy(by: {slug: $s}) }", Map.of("s", "a"))
                .body("data.probeBy", equalTo("null|a"));
        Graphql.post("query($n: Int) { probeRequired(n: 1, first: $n) }", mapOf("n", null)).statusCode(200)
                .body("errors", hasSize(1)).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void turns_refusals_of_mutations_into_user_errors() {
        Graphql.post("mutation { probeWrite(input: {id: \"1\", data: {}})"
                + " { item { id } userErrors { __typename code message path } } }")
                .body("errors", nullValue()).body("data.probeWrite.item", nullValue())
                .body("data.probeWrite.userErrors", equalTo(List.of(Map.of(
                        "__typename", "ValidationError", "code", "REQUIRED", "message", "Must be given and not blank",
                        "path", List.of("input", "data", "title")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query($input: Nothing = 1) { probeInt(n: true) }", "{ probeInt(n: true) @include(if: 3) }",
        "query($input: ProbeItem = 1) { probeInt(n: true) }", "{ ... on Nothing { a } probeInt(n: true) }",
        "{ __type(name: 1) { name } }", "fragment A on Query { ...A } { ...A probeInt(n: true) }",
        "subscription { probeInt(n: true) }", "{ probeNull @skip(if: 1) }", "type Query { a: Int } { probeNull }",
        "query($input: [[[ProbeBy]]] = [[[3]]]) { probeNull }", "{ probeBy(by: [[{}]]) }", "{ probeBy(by: $unknown) }"})
    void never_stumbles_over_a_document_that_is_wrong_in_many_ways(String query) {
        Graphql.postRaw("{\"query\":\"" + query + "\"}").statusCode(200)
                .body("errors.extensions.code", everyItem(in(List.of("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"))))
                .body(not(containsString("java")), not(containsString("StringValue")), not(containsString("IntValue")));
    }

    @Test
    void writes_what_clients_echo_into_errors() {
        Graphql.postRaw(surrogate("mutation($i: ProbeInput!) { probeGiven(input: $i) }")).statusCode(200)
                .body("errors[0].extensions", equalTo(badInput("i", "\uFFFD")));
        Graphql.postRaw("{\"query\":\"{ probeNull }\",\"operationName\":\"\\ud800\"}").statusCode(200)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    }

    private static String surrogate(String query) {
        return "{\"query\":\"" + query + "\",\"variables\":{\"i\":{\"\\ud800\":1}}}";
    }

    private static Map<String, Object> badInput(Object... path) {
        return Map.of("code", "BAD_USER_INPUT", "path", List.of(path));
    }

    private static Map<String, Object> mapOf(Object... entries) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
