package org.jarida.shared.graphql;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jarida.shared.graphql.SocketMessage.Complete;
import org.jarida.shared.graphql.SocketMessage.ConnectionInit;
import org.jarida.shared.graphql.SocketMessage.Ping;
import org.jarida.shared.graphql.SocketMessage.Subscribe;

/**
 * One connection of graphql-transport-ws. All of it happens on the socket's event loop, but for what blocks: that is
 * done by workers, each time in a context of its own.
 */
final class GraphqlSocket {
    private static final String PROTOCOL = "graphql-transport-ws";
    /** Characters that an event loop reads in well under a millisecond; workers read what is longer. */
    private static final int READ_HERE = 8_192;

    private enum State { OPENED, INITIALISING, READY, CLOSED }

    private final ServerWebSocket socket;
    private final RoutingContext upgrade;
    private final SocketOperations operations;
    private final WebSocketConfig config;
    private final SocketWriter writer;
    private final Vertx vertx;
    private final Context eventLoop;
    /** What runs and is still waited for. */
    private final Map<String, Object> awaited = new HashMap<>();
    private Runnable left = () -> {};
    private State state = State.OPENED;
    private int running;
    private boolean heard = true;
    private long initTimer;
    private long pingTimer;
    /** Null until {@code connection_ack}; read by the workers too. */
    private volatile SocketCaller caller;

    GraphqlSocket(ServerWebSocket socket, RoutingContext upgrade, SocketOperations operations, WebSocketConfig config,
            SocketWriter writer) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.operations = operations;
        this.config = config;
        this.writer = writer;
        this.vertx = upgrade.vertx();
        this.eventLoop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    /** @param left run once, when the connection has ended */
    void open(Runnable left) {
        this.left = left;
        initTimer = vertx.setTimer(config.initTimeout().toMillis(), late -> close(CloseCode.INIT_TIMEOUT));
        pingTimer = vertx.setPeriodic(config.pingInterval().toMillis(), tick -> ping());
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(CloseCode.BAD_MESSAGE));
        socket.frameHandler(frame -> {
            if (frame.isPing()) writer.watch(); // its pong has been written already
        });
        socket.pongHandler(pong -> heard = true);
        socket.exceptionHandler(broken -> close(CloseCode.MESSAGE_TOO_BIG));
        socket.closeHandler(closed -> ended());
        if (socket.isClosed()) {
            ended();
        } else if (!PROTOCOL.equals(socket.subProtocol())) {
            close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE);
        }
    }

    /** Whom the socket was opened for; null before that is known. */
    SocketCaller caller() {
        return caller;
    }

    /** From any thread. */
    void closeSoon(CloseCode code) {
        eventLoop.runOnContext(now -> close(code));
    }

    private void receive(String text) {
        heard = true;
        if (text.length() <= READ_HERE) {
            handle(SocketMessage.parse(text));
            return;
        }
        writer.hold();
        onWorker(() -> SocketMessage.parse(text)).onComplete(parsed -> {
            handle(parsed.succeeded() ? parsed.result() : Optional.empty());
            writer.release();
        });
    }

    private void handle(Optional<SocketMessage> parsed) {
        if (state == State.CLOSED) return;
        SocketMessage message = parsed.orElse(null);
        if (message == null) {
            close(CloseCode.BAD_MESSAGE);
        } else if (message instanceof ConnectionInit init) {
            initialise(init);
        } else if (message instanceof Subscribe subscribe) {
            subscribe(subscribe);
        } else if (message instanceof Complete complete) {
            awaited.remove(complete.id());
        } else if (message instanceof Ping) {
            send("{\"type\":\"pong\"}");
        }
    }

    private void initialise(ConnectionInit init) {
        if (state != State.OPENED) {
            close(CloseCode.TOO_MANY_INITS);
            return;
        }
        state = State.INITIALISING;
        vertx.cancelTimer(initTimer);
        onWorker(() -> {
            MultiMap headers = SocketHeaders.of(upgrade.request().headers(), init.payload());
            return operations.caller(new SocketCaller(upgrade, headers, null));
        }).onSuccess(known -> {
            if (state == State.CLOSED) return;
            caller = known;
            state = State.READY;
            send("{\"type\":\"connection_ack\"}");
        }).onFailure(failure -> close(code(failure)));
    }

    private void subscribe(Subscribe message) {
        if (state != State.READY) {
            close(CloseCode.UNAUTHORIZED);
        } else if (awaited.containsKey(message.id())) {
            close(CloseCode.SUBSCRIBER_EXISTS);
        } else if (running == config.operations()) {
            // Until it has ended an operation counts, also when its client no longer waits for it.
            send(SocketAnswer.refused(message.id(),
                    Problem.of(Code.RATE_LIMITED, "At most " + running + " operations at once")));
        } else {
            execute(message);
        }
    }

    private void execute(Subscribe message) {
        Object ticket = new Object();
        awaited.put(message.id(), ticket);
        running++;
        Context own = VertxContext.createNewDuplicatedContext(eventLoop);
        operations.answer(own, caller, message, socket::isClosed).onComplete(done -> {
            running--;
            boolean isAwaited = awaited.remove(message.id(), ticket);
            if (done.failed()) {
                close(code(done.cause()));
            } else if (done.result() != null) {
                deliver(done.result(), isAwaited);
            }
        });
    }

    private void deliver(SocketAnswer answer, boolean isAwaited) {
        Future<Void> sent = Future.succeededFuture();
        for (String message : isAwaited ? answer.messages() : List.<String>of()) sent = send(message);
        sent.onComplete(written -> answer.size().end());
    }

    /** A dead connection looks like a silent one until it is written to. */
    private void ping() {
        if (!heard) {
            close(CloseCode.GOING_AWAY);
            return;
        }
        heard = false;
        socket.writePing(Buffer.buffer());
    }

    private Future<Void> send(String message) {
        return state == State.CLOSED ? Future.succeededFuture() : writer.write(message);
    }

    private void close(CloseCode code) {
        if (state == State.CLOSED) return;
        state = State.CLOSED;
        socket.close(code.number(), code.reason());
    }

    private void ended() {
        state = State.CLOSED;
        vertx.cancelTimer(initTimer);
        vertx.cancelTimer(pingTimer);
        awaited.clear();
        writer.end();
        Runnable once = left;
        left = () -> {};
        once.run();
    }

    /** Each in a duplicated context: what Quarkus keeps there, the request context above all, must not be shared. */
    private <T> Future<T> onWorker(Callable<T> work) {
        return VertxContext.createNewDuplicatedContext(eventLoop).executeBlocking(work, false);
    }

    static CloseCode code(Throwable failure) {
        if (failure instanceof AuthenticationFailedException || failure instanceof RequestRefused) {
            return CloseCode.FORBIDDEN;
        }
        Problem.unexpected(failure, "a WebSocket");
        return CloseCode.TRY_AGAIN_LATER;
    }
}
