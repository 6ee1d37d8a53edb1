package org.jarida.testsupport;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** What a GraphQL request was answered. */
public record Answer(ExtractableResponse<Response> http) {
    public int status() {
        return http.statusCode();
    }

    /** By a GPath below {@code data}, {@code data("articles.nodes.headline")}; fails when there are errors. */
    public <T> T data(String path) {
        if (!errors().isEmpty()) throw new AssertionError("Answered with errors: " + http.asString());
        return http.jsonPath().get("data." + path);
    }

    /** The top-level errors; empty when there are none. */
    public List<Map<String, Object>> errors() {
        List<Map<String, Object>> errors = http.jsonPath().get("errors");
        return errors == null ? List.of() : errors;
    }

    /** The code of the only top-level error. */
    public String errorCode() {
        if (errors().size() != 1) throw new AssertionError("Answered without exactly one error: " + http.asString());
        return http.jsonPath().getString("errors[0].extensions.code");
    }

    /** The refusals of a mutation, each as {@code "NOT_UNIQUE input.data.slug"}; empty when it took effect. */
    public List<String> refusals(String mutation) {
        List<Map<String, Object>> refusals = data(mutation + ".userErrors");
        return refusals.stream().map(Answer::codeAndPath).toList();
    }

    private static String codeAndPath(Map<String, Object> refusal) {
        List<?> path = (List<?>) refusal.get("path");
        return refusal.get("code") + " " + String.join(".", path.stream().map(String::valueOf).toList());
    }
}
