package org.jarida.shared.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What open WebSockets may take of a node. */
@ConfigMapping(prefix = "jarida.websocket")
interface WebSocketConfig {
    /** The most of a node; some tens of KB each. */
    @WithDefault("2000")
    int sockets();

    /** The most of one client address on a node: a newsroom behind one router, and no stranger with all of them. */
    @WithDefault("100")
    int socketsPerAddress();

    /** The most operations that run at once on one socket. */
    @WithDefault("20")
    int operations();

    /** How long a socket may stay without {@code connection_init}. */
    @WithDefault("PT5S")
    Duration initTimeout();

    /** How often a silent client is asked whether it is there; without a sign until the next time it is closed. */
    @WithDefault("PT20S")
    Duration pingInterval();

    /** How long a client may leave its answers unread. */
    @WithDefault("PT10S")
    Duration readTimeout();
}
