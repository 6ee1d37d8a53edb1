package org.jarida.shared.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.StandingCredentials;

/**
 * The sockets of this node. Whose identity is revoked, demoted, disabled, signed out or expired, on whichever node,
 * has none of them left within 5 s: every second the credentials of all are looked up as for a request.
 */
@ApplicationScoped
class OpenSockets {
    private static final long CHECK_MILLIS = 1_000;

    private final SocketOperations operations;
    private final StandingCredentials credentials;
    private final WebSocketConfig config;
    private final Vertx vertx;
    private final Set<GraphqlSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> places = new HashMap<>();
    private final AtomicBoolean checking = new AtomicBoolean();

    OpenSockets(SocketOperations operations, StandingCredentials credentials, WebSocketConfig config, Vertx vertx,
            MeterRegistry meters) {
        this.operations = operations;
        this.credentials = credentials;
        this.config = config;
        this.vertx = vertx;
        meters.gaugeCollectionSize("jarida.websocket.open", List.of(), open);
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(CHECK_MILLIS, tick -> {
            if (!open.isEmpty() && checking.compareAndSet(false, true)) {
                vertx.executeBlocking(() -> check(), false).onComplete(done -> checking.set(false));
            }
        });
    }

    /** Clients go to another node, and need not find out by themselves. */
    void stop(@Observes ShutdownEvent event) {
        open.forEach(socket -> socket.closeSoon(CloseCode.GOING_AWAY));
    }

    boolean isFull() {
        return open.size() >= config.sockets();
    }

    /** @return whether the place may have one more; if so it is taken until {@link #leave} */
    synchronized boolean enter(String place) {
        if (places.getOrDefault(place, 0) >= config.socketsPerAddress()) return false;
        places.merge(place, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String place) {
        places.computeIfPresent(place, (name, count) -> count == 1 ? null : count - 1);
    }

    void add(GraphqlSocket socket, String place) {
        open.add(socket);
        socket.open(() -> {
            open.remove(socket);
            leave(place);
        });
    }

    /** All at once; one by one those that this does not find as they were. */
    private Void check() {
        Map<String, List<GraphqlSocket>> byCredential = open.stream()
                .filter(socket -> socket.caller() != null && socket.caller().credential() != null)
                .collect(Collectors.groupingBy(socket -> socket.caller().credential()));
        Map<String, Caller> callers = new HashMap<>();
        byCredential.forEach((header, sockets) -> {
            Caller first = sockets.get(0).caller().caller();
            if (sockets.stream().allMatch(socket -> socket.caller().caller().equals(first))) callers.put(header, first);
        });
        try {
            byCredential.keySet().removeAll(credentials.among(callers));
        } catch (RuntimeException away) {
            CloseCode code = GraphqlSocket.code(away);
            byCredential.values().forEach(sockets -> sockets.forEach(socket -> socket.closeSoon(code)));
            return null;
        }
        byCredential.values().forEach(this::check);
        return null;
    }

    private void check(List<GraphqlSocket> sockets) {
        try {
            Caller now = operations.now(sockets.get(0).caller());
            sockets.stream().filter(socket -> !now.equals(socket.caller().caller()))
                    .forEach(socket -> socket.closeSoon(CloseCode.FORBIDDEN));
        } catch (RuntimeException failure) {
            CloseCode code = GraphqlSocket.code(failure);
            sockets.forEach(socket -> socket.closeSoon(code));
        }
    }
}
