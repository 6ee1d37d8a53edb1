package org.jarida.shared.graphql;

/** Why a socket is closed: RFC 6455, 7.4, and from 4400 on the graphql-transport-ws protocol. */
enum CloseCode {
    GOING_AWAY(1001, "Going away"),
    /** Also for what breaks the framing: after either nothing more can be read. */
    MESSAGE_TOO_BIG(1009, "At most 1 MB"),
    TRY_AGAIN_LATER(1013, "Try again later"),
    BAD_MESSAGE(4400, "Not a message of graphql-transport-ws"),
    UNAUTHORIZED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests");

    private final short number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = (short) number;
        this.reason = reason;
    }

    short number() {
        return number;
    }

    /** At most 123 bytes (RFC 6455, 5.5.1). */
    String reason() {
        return reason;
    }
}
