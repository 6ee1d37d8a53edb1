package org.jarida.testsupport;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.util.HashMap;
import java.util.Map;
import org.jarida.shared.security.Role;

/**
 * Asks the running application over HTTP: {@code Gql.as(Role.EDITOR).draft().run("{ viewer { role } }")}. Immutable:
 * each step answers another client.
 */
public final class Gql {
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"));

    private final Map<String, String> headers;

    private Gql(Map<String, String> headers) {
        this.headers = headers;
    }

    public static Gql anonymous() {
        return new Gql(Map.of());
    }

    /** The newsroom's member of that role, the same one throughout. */
    public static Gql as(Role role) {
        return as(Member.of(role));
    }

    public static Gql as(Member member) {
        return bearer(member.accessToken());
    }

    /** A session's access token or an API token. */
    public static Gql bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** From the draft perspective. */
    public Gql draft() {
        return header("X-Jarida-Perspective", "draft");
    }

    public Gql header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Gql(more);
    }

    public Answer run(String document) {
        return run(document, Map.of());
    }

    /** @param variables numbers, strings, lists, maps and nulls, as JSON has them */
    public Answer run(String document, Map<String, ?> variables) {
        return send(Map.of("query", document, "variables", variables));
    }

    /** @param body JSON as it goes over the wire, for what no Java text can say */
    public Answer runRaw(String body) {
        return send(body);
    }

    private Answer send(Object body) {
        return new Answer(RestAssured.given().config(UTF_8)
                .contentType("application/json").accept("application/json").headers(headers)
                .body(body)
                .post("/graphql").then().extract());
    }

    /** Runs a mutation of one {@code input}: {@code mutate("createTag", "CreateTagInput", input, "tag { id }")}. */
    public Answer mutate(String field, String inputType, Map<String, ?> input, String selection) {
        return run("mutation($input: %s!) { %s(input: $input) { %s userErrors { code path message } } }"
                .formatted(inputType, field, selection), Map.of("input", input));
    }
}
