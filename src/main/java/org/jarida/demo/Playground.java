package org.jarida.demo;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Dev mode's playground opens with queries for the newspaper that is there, not with an empty page. */
@ApplicationScoped
class Playground {
    private static final String ROOT = "/q/graphql-ui/";
    /** Before Quarkus' own files of the same names. */
    private static final int FIRST = -1;

    void register(@Observes Router router) {
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) return;
        router.get(ROOT + "render.js").order(FIRST).handler(route -> answer(route, "playground/render.js", "text/javascript"));
        router.getWithRegex(ROOT + "queries/([a-z-]+[.]graphql)").order(FIRST)
                .handler(route -> answer(route, "demo/queries/" + route.pathParam("param0"), "application/graphql"));
    }

    private static void answer(RoutingContext route, String resource, String type) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) route.next();
            else route.response().putHeader("Content-Type", type + "; charset=utf-8").putHeader("Cache-Control", "no-cache")
                    .end(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
