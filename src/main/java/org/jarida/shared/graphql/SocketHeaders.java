package org.jarida.shared.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;

/**
 * The headers of a socket's operations: those of its upgrade, and of {@code connection_init} the few that browsers
 * cannot put there.
 */
final class SocketHeaders {
    private static final List<String> TAKEN = List.of(HttpHeaders.AUTHORIZATION.toString(),
            ReadContext.PERSPECTIVE, ReadContext.PREVIEW, ReadContext.LOCALE);

    private SocketHeaders() {}

    /**
     * A name that is in both is there twice, and refused as over HTTP, unless both say the same.
     *
     * @param payload of {@code connection_init}; null for none
     * @throws RequestRefused for a header that is no string
     */
    static MultiMap of(MultiMap upgrade, JsonNode payload) {
        MultiMap headers = HttpHeaders.headers().addAll(upgrade);
        for (Iterator<Entry<String, JsonNode>> fields = fields(payload); fields.hasNext();) {
            Entry<String, JsonNode> field = fields.next();
            for (String name : TAKEN) {
                if (name.equalsIgnoreCase(field.getKey()) && !field.getValue().isNull()) {
                    add(headers, name, field.getValue());
                }
            }
        }
        return headers;
    }

    private static void add(MultiMap headers, String name, JsonNode value) {
        String text = value.textValue();
        if (text == null || text.chars().anyMatch(Character::isISOControl)) {
            throw new RequestRefused(Code.BAD_REQUEST, name + " must be a string");
        }
        if (!headers.getAll(name).contains(text)) {
            headers.add(name, text);
        }
    }

    private static Iterator<Entry<String, JsonNode>> fields(JsonNode payload) {
        return payload == null ? List.<Entry<String, JsonNode>>of().iterator() : payload.fields();
    }
}
