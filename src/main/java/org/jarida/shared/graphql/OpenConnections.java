package org.jarida.shared.graphql;

import io.netty.channel.Channel;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The connections of a server. When there are too many, whoever has waited longest without a complete request makes
 * room for the next one: so nobody keeps others, health checks among them, out of a node by holding connections.
 */
final class OpenConnections {
    private final int most;
    /** Oldest first; none that a request of is being answered, and no WebSocket. */
    private final Set<Channel> waiting = new LinkedHashSet<>();
    private int open;

    OpenConnections(int most) {
        this.most = most;
    }

    /** @return whether there is a place for it */
    boolean opened(Channel connection) {
        Optional<Channel> superfluous = Optional.empty();
        synchronized (this) {
            if (open >= most) {
                superfluous = waiting.stream().findFirst();
                if (superfluous.isEmpty()) return false;
                waiting.remove(superfluous.get());
            }
            open++;
            waiting.add(connection);
        }
        superfluous.ifPresent(OpenConnections::close);
        connection.closeFuture().addListener(closed -> left(connection));
        return true;
    }

    private static void close(Channel superfluous) {
        ErrorCounts.countClosed("too many");
        superfluous.close();
    }

    private synchronized void left(Channel connection) {
        open--;
        waiting.remove(connection);
    }

    /** It has sent a request, which is being answered. */
    synchronized void asked(Channel connection) {
        waiting.remove(connection);
    }

    /** It has been answered all that it asked. */
    synchronized void answered(Channel connection) {
        if (connection.isOpen()) {
            waiting.add(connection);
        }
    }
}
