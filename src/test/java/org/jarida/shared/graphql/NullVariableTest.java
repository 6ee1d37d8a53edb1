package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Null sent for a variable whose default lets it stand where null may not be (GraphQL, 5.8.5 and 6.4.1). */
@QuarkusTest
class NullVariableTest {
    private static final Map<String, Object> NULL = Collections.singletonMap("x", null);

    @ParameterizedTest
    @ValueSource(strings = {
        "query($x: Boolean = true) { probeNull @skip(if: $x) }",
        "query($x: Boolean = true) { probeNull @include(if: $x) }",
        "query($x: Boolean = true) { __typename @include(if: $x) }",
        "query($x: Boolean = true) { ... @include(if: $x) { probeNull } }",
        "query($x: Boolean = true) { ...F @skip(if: $x) } fragment F on Query { probeNull }",
        "query($x: Boolean = true) { ...F } fragment F on Query { probeResult(gone: true) { ... on ProbeItem { id @skip(if: $x) } } }",
        "query($x: ID = \"a\") { probeIds(ids: [$x]) }",
        "query($x: ID = \"a\") { probeIds(ids: [\"b\", $x]) }",
        "query($x: [ID!] = [\"a\"]) { probeIds(ids: $x) }",
        "query($x: Int = 1) { probeRequired(n: $x) }",
        "query($x: Int = 1) { probeResult(gone: false) { ... on ProbeItem { id } } ...F } fragment F on Query { probeRequired(n: $x) }",
        "query($x: String = \"Query\") { __type(name: $x) { name } }"
    })
    void is_refused_before_anything_is_executed(String query) {
        for (int again = 0; again < 2; again++) { // the second time the document is known
            Graphql.post(given().accept("application/graphql-response+json"), query, NULL).statusCode(400)
                    .body("$", not(hasKey("data"))).body("errors.size()", equalTo(1))
                    .body("errors[0].message", equalTo("Must not be null where it stands"))
                    .body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "path", List.of("x"))));
        }
        given().queryParam("query", query).queryParam("variables", "{\"x\":null}").get("/graphql").then()
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mutation($x: ID = \"1\") { probeWrite(input: {id: $x, data: {title: \"a\"}}) { item { id } } }",
        "mutation($x: Boolean = true) { probeWrite(input: {id: \"1\", data: {title: \"a\"}}) { item { id @include(if: $x) } } }",
        "mutation($x: ProbeData = {title: \"a\"}) { probeWrite(input: {id: \"1\", data: $x}) { item { id } } }"
    })
    void writes_nothing(String mutation) {
        int before = ProbeApi.WRITES.get();

        Graphql.post(mutation, NULL).body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "path", List.of("x"))))
                .body("$", not(hasKey("data")));
        assertEquals(before, ProbeApi.WRITES.get());

        Graphql.post(mutation, Map.of()).body("errors", nullValue()).body("data.probeWrite.item.id", equalTo("1"));
        assertEquals(before + 1, ProbeApi.WRITES.get());
    }

    @Test
    void is_no_matter_where_null_may_be() {
        String query = "query($x: ID = \"a\", $y: Int = 7) { probeId(id: $x) probeInt(n: $y) }";

        Graphql.post(query, NULL).body("errors", nullValue()).body("data.probeId", nullValue()).body("data.probeInt", equalTo(7));
        Graphql.post(query, Map.of()).body("data.probeId", equalTo("a"));
    }

    @Test
    void is_no_matter_where_nothing_is_asked() {
        String query = "query($x: Int = 1, $on: Boolean!) { probeNull probeRequired(n: $x) @include(if: $on)"
                + " ... @skip(if: true) { other: probeRequired(n: $x) } }";

        Graphql.post(query, mapOf("x", null, "on", false)).body("errors", nullValue())
                .body("data", equalTo(Collections.singletonMap("probeNull", null)));
        Graphql.post(query, mapOf("x", null, "on", true)).body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    private static Map<String, Object> mapOf(String name, Object value, String other, Object otherValue) {
        Map<String, Object> map = new HashMap<>();
        map.put(name, value);
        map.put(other, otherValue);
        return map;
    }

    @Test
    void is_a_matter_of_the_operation_that_is_asked_for() {
        String document = "query A($x: ID = \"a\") { probeIds(ids: [$x]) } query B($x: ID = \"b\") { probeId(id: $x) }";

        post(document, "A").body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
        post(document, "B").body("errors", nullValue()).body("data", equalTo(Collections.singletonMap("probeId", null)));
        post(document, "A").body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"));
    }

    @Test
    void of_a_type_that_does_not_allow_it_is_refused_as_ever() {
        for (String type : Arrays.asList("ID! = \"a\"", "ID!")) {
            Graphql.post("query($x: " + type + ") { probeId(id: $x) }", NULL)
                    .body("errors[0].message", equalTo("Must not be null"))
                    .body("errors[0].extensions", equalTo(Map.of("code", "BAD_USER_INPUT", "path", List.of("x"))));
        }
    }

    private static io.restassured.response.ValidatableResponse post(String document, String operation) {
        return Graphql.postRaw("{\"query\":\"" + document.replace("\"", "\\\"") + "\",\"operationName\":\"" + operation
                + "\",\"variables\":{\"x\":null}}");
    }
}
