package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** The JSON of requests: one value, no duplicate names, numbers as exact as they were sent. */
final class RequestJson {
    /** Objects in lists in objects: the deepest input of the contract, a tree of list blocks, stays far below. */
    private static final int DEEPEST = 200;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) // an Int refuses 1.0
            .build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private RequestJson() {}

    static AskedRequest body(String text) {
        return request(parse(text));
    }

    static AskedRequest request(JsonNode body) {
        if (body.isArray()) {
            throw new RequestRefused(Code.BAD_REQUEST, "Batches are not served: send one request at a time");
        }
        if (!body.isObject()) {
            throw new RequestRefused(Code.BAD_REQUEST, "The body must be an object with query or documentId");
        }
        return AskedRequest.of(string(body, "query"), string(body, "documentId"),
                object("extensions", body.path("extensions")), string(body, "operationName"),
                object("variables", body.path("variables")), false);
    }

    private static String string(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isTextual() && !isAbsent(value)) {
            throw new RequestRefused(Code.BAD_REQUEST, name + " must be a string");
        }
        return value.textValue();
    }

    /** @param text null when it was not sent */
    static Map<String, Object> object(String name, String text) {
        return text == null ? Map.of() : object(name, parse(text));
    }

    private static Map<String, Object> object(String name, JsonNode node) {
        if (isAbsent(node)) {
            return Map.of();
        }
        if (!node.isObject()) {
            throw new RequestRefused(Code.BAD_REQUEST, name + " must be an object");
        }
        return JSON.convertValue(node, MAP);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new RequestRefused(Code.BAD_REQUEST, "Malformed JSON");
        }
    }
}
