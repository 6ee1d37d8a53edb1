package org.jarida.shared.graphql;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jarida.shared.security.Caller;

/**
 * What a socket was opened with.
 *
 * @param caller whom its credential stood for then; null while that is not known
 */
record SocketCaller(RoutingContext upgrade, MultiMap headers, Caller caller) {
    /** The request that one of its operations is. */
    SocketContext context() {
        return new SocketContext(upgrade, headers);
    }

    /** Null for a reader. */
    String credential() {
        return headers.get(HttpHeaders.AUTHORIZATION);
    }

    /** Keeps the credential out of logs. */
    @Override
    public String toString() {
        return "SocketCaller[" + caller + "]";
    }
}
