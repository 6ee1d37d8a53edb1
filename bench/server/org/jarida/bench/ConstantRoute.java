package org.jarida.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What the HTTP server does when nothing is left to do: {@code /bench/constant/N} answers N bytes. Measured jars alone have it. */
@ApplicationScoped
class ConstantRoute {
    private static final int LARGEST = 1 << 20;

    private final java.util.Map<Integer, Buffer> answers = new java.util.concurrent.ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.get("/bench/constant/:bytes").handler(route -> {
            int bytes = Math.min(LARGEST, Integer.parseInt(route.pathParam("bytes")));
            route.response().putHeader("Content-Type", "application/json").end(answers.computeIfAbsent(bytes, size -> Buffer.buffer(" ".repeat(size))));
        });
    }
}
