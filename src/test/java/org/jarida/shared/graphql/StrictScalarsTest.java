package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StrictScalarsTest {
    private static final Map<String, String> FIELDS = Map.of(
            "Int", "probeInt(n: $v)", "Float", "probeFloat(f: $v)", "ID", "probeId(id: $v)",
            "Boolean", "probeFlag(b: $v)", "String", "probeText(s: $v)",
            "DateTime", "probeAt(at: $v)", "ProbeState", "probeState(state: $v)");
    private static final Map<String, String> EXPECTED = Map.of(
            "Int", "Expected an integer of 32 bits", "Float", "Expected a finite number", "ID", "Expected an id",
            "Boolean", "Expected a value of type Boolean",
            "String", "Expected a string without U+0000 and lone surrogates",
            "DateTime", "Expected an ISO 8601 instant with an offset, years 1 to 9999, "
                    + "for example 2026-11-24T08:15:00+01:00",
            "ProbeState", "Expected one of the values of ProbeState");

    private static ValidatableResponse send(String type, String value) {
        String query = "query($v: " + type + ") { a: " + FIELDS.get(type) + " }";
        return Graphql.postRaw("{\"query\":\"" + query + "\",\"variables\":{\"v\":" + value + "}}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int      | 2147483647                    | 2147483647
            Int      | -2147483648                   | -2147483648
            Float    | 1                             | 1
            Float    | 0.5                           | 0.5
            Float    | 1e3                           | 1000
            Float    | 1e300                         | 1.0E300
            ID       | "a"                           | "a"
            ID       | 12                            | "12"
            Boolean  | true                          | true
            String   | "\\ud83d\\ude00"              | "😀"
            String   | ""                            | ""
            String   | null                          | null
            DateTime | "2026-11-24T08:15:00+01:00"   | "2026-11-24T07:15:00Z"
            DateTime | "2026-11-24T07:15:00.123456Z" | "2026-11-24T07:15:00.123456Z"
            DateTime | "2026-11-24T07:15z"           | "2026-11-24T07:15:00Z"
            DateTime | "0001-01-01T00:00:00Z"        | "0001-01-01T00:00:00Z"
            DateTime | "9999-12-31T23:59:59Z"        | "9999-12-31T23:59:59Z"
            """)
    void takes(String type, String value, String answer) {
        send(type, value).body(equalTo("{\"data\":{\"a\":" + answer + "}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int        | 2147483648
            Int        | 1.5
            Int        | 1.0
            Int        | "1"
            Int        | true
            Int        | {}
            Int        | [1]
            Int        | 99999999999999999999
            Int        | 1e1000000000
            Float      | 1e400
            Float      | -1e1000000000
            Float      | "1"
            Float      | {}
            ID         | 1.5
            ID         | true
            ID         | {}
            ID         | "\\u0000"
            Boolean    | "true"
            Boolean    | 1
            Boolean    | {}
            String     | 1
            String     | {}
            String     | "a\\u0000"
            String     | "\\ud83d"
            String     | "\\ude00\\ud83d"
            ProbeState | "SHUT"
            ProbeState | 1
            DateTime   | "2026-11-24T08:15:00"
            DateTime   | "2026-11-24"
            DateTime   | "2026-02-29T08:15:00Z"
            DateTime   | "2026-11-24T24:00:00Z"
            DateTime   | "0000-12-31T23:59:59Z"
            DateTime   | "+10000-01-01T00:00:00Z"
            DateTime   | "9999-12-31T23:59:59-01:00"
            DateTime   | "999999999-01-01T00:00:00Z"
            DateTime   | "2026-11-24T08:15:00+01:00[Africa/Casablanca]"
            DateTime   | 1
            DateTime   | ""
            DateTime   | {}
            """)
    void refuses_with_the_path_of_the_variable(String type, String value) {
        send(type, value).body("errors", hasSize(1)).body("errors[0].message", equalTo(EXPECTED.get(type)))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.path", equalTo(List.of("v"))).body("data", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int        | probeInt(n: 2147483648)    | n
            Int        | probeInt(n: 1.5)           | n
            Int        | probeInt(n: A)             | n
            Int        | probeInt(n: {a: 1})        | n
            Float      | probeFloat(f: 1e400)       | f
            String     | probeText(s: 1)            | s
            String     | probeText(s: "\\u0000")    | s
            ProbeState | probeState(state: "OPEN")  | state
            Boolean    | probeFlag(b: "true")       | b
            """)
    void refuses_literals_with_the_path_of_the_argument(String type, String field, String argument) {
        Graphql.post("{ " + field + " }").statusCode(200).body("errors", hasSize(1))
                .body("errors[0].message", equalTo(EXPECTED.get(type)))
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].extensions.path", equalTo(List.of(argument)));
    }
}
