package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Sends requests as clients do. */
final class Graphql {
    private Graphql() {}

    static ValidatableResponse post(String query) {
        return post(query, null);
    }

    /** @param variables null for none */
    static ValidatableResponse post(String query, Map<String, ?> variables) {
        return post(given(), query, variables);
    }

    static ValidatableResponse post(RequestSpecification request, String query, Map<String, ?> variables) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query);
        body.put("variables", variables);
        return request.contentType(ContentType.JSON).body(body).post("/graphql").then();
    }

    static ValidatableResponse postRaw(String body) {
        return given().header("Content-Type", "application/json").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/graphql").then();
    }
}
