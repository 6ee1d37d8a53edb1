package org.jarida.shared.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a client sends over graphql-transport-ws (github.com/enisdenjo/graphql-ws, PROTOCOL.md). */
sealed interface SocketMessage {
    /** @param payload null when there is none */
    record ConnectionInit(JsonNode payload) implements SocketMessage {}

    record Ping() implements SocketMessage {}

    record Pong() implements SocketMessage {}

    /**
     * @param payload    an object, whatever is in it
     * @param characters of the whole message, which is paid for by its length
     */
    record Subscribe(String id, JsonNode payload, int characters) implements SocketMessage {}

    record Complete(String id) implements SocketMessage {}

    /** Clients number their operations or take UUIDs. */
    int LONGEST_ID = 256;

    /** Empty for anything that the protocol does not know. */
    static Optional<SocketMessage> parse(String text) {
        JsonNode message;
        try {
            message = RequestJson.parse(text);
        } catch (RequestRefused malformed) {
            return Optional.empty();
        }
        JsonNode payload = message.get("payload");
        boolean object = payload != null && payload.isObject();
        boolean objectOrNone = object || payload == null || payload.isNull();
        return switch (message.path("type").asText()) {
            case "connection_init" -> objectOrNone ? Optional.of(new ConnectionInit(object ? payload : null))
                    : Optional.empty();
            case "ping" -> objectOrNone ? Optional.of(new Ping()) : Optional.empty();
            case "pong" -> objectOrNone ? Optional.of(new Pong()) : Optional.empty();
            case "subscribe" -> id(message).filter(id -> object).map(id -> new Subscribe(id, payload, text.length()));
            case "complete" -> id(message).map(Complete::new);
            default -> Optional.empty();
        };
    }

    private static Optional<String> id(JsonNode message) {
        return Optional.ofNullable(message.path("id").textValue())
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID);
    }
}
