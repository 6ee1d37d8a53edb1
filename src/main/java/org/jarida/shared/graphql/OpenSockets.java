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
import java.util.Optional;
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
    private static final Problem FULL = Problem.of(Code.OVERLOADED, "No more WebSockets on this node"),
            FULL_FOR_ONE = Problem.of(Code.RATE_LIMITED, "No more WebSockets for this address");

    private final SocketOperations operations;
    private final StandingCredentials credentials;
    private final WebSocketConfig config;
    private final Vertx vertx;
    private final Set<GraphqlSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> places = new HashMap<>();
    private int taken;
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

    /**
     * Takes a place until {@link #leave}: from before the handshake, or many at once would get in together.
     *
     * @return why there is none; empty when it is taken
     */
    synchronized Optional<Problem> enter(String place) {
        if (taken >= config.sockets()) return Optional.of(FULL);
        if (places.getOrDefault(place, 0) >= config.socketsPerAddress()) return Optional.of(FULL_FOR_ONE);
        places.merge(place, 1, Integer::sum);
        taken++;
        return Optional.empty();
    }

    synchronized void leave(String place) {
        taken--;
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
