package org.jarida.shared.graphql;

import static org.jarida.shared.graphql.Http.HELLO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswerTypeTest {
    private static final String JSON = "application/json", GRAPHQL = "application/graphql-response+json";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                            | application/json
            application/graphql-response+json                           | application/graphql-response+json
            Application/GraphQL-Response+JSON; charset=utf-8            | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9   | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json   | application/json
            application/graphql-response+json;q=0, */*                  | application/json
            */*                                                         | application/json
            text/html, */*;q=0.1                                        | application/json
            """)
    void answers_in_the_accepted_media_type(String accept, String type) throws Exception {
        HttpResponse<String> answer = new Http(endpoint).postAccepting(accept, HELLO);

        assertEquals(200, answer.statusCode());
        assertEquals(type + "; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;q=nonsense", ";;,,;q=1", "json"})
    void refuses_when_it_has_nothing_acceptable(String accept) throws Exception {
        Http.assertRefused(406, "NOT_ACCEPTABLE", new Http(endpoint).postAccepting(accept, HELLO));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                    | GRAPHQL_PARSE_FAILED
            { nothing }                          | GRAPHQL_VALIDATION_FAILED
            { probeInt(n: true) }                | BAD_USER_INPUT
            query($n: Int!) { probeRequired(n: $n) } | BAD_USER_INPUT
            """)
    void tells_by_the_status_whether_it_executed_in_the_new_type_alone(String query, String code) throws Exception {
        HttpResponse<String> old = new Http(endpoint).postAccepting(JSON, "{\"query\":\"" + query + "\"}");
        HttpResponse<String> recent = new Http(endpoint).postAccepting(GRAPHQL, "{\"query\":\"" + query + "\"}");

        assertEquals(200, old.statusCode());
        assertEquals(400, recent.statusCode());
        assertEquals(old.body(), recent.body());
        assertTrue(old.body().contains("\"code\":\"" + code + "\""), old.body());
        assertFalse(old.body().contains("\"data\""), old.body());
    }
}
