package org.jarida.branding;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jarida.shared.error.BadInput;

/** {@code GET /manifest.webmanifest}: {@code Site.webManifest}, for browsers (RFC 9110, section 13, for its ETag). */
@ApplicationScoped
class ManifestResource {
    /** Front ends that pass it on may keep it for minutes: it changes with the newspaper's name and colours. */
    private static final String CACHE = "public, max-age=300";

    private final SiteViews sites;
    private final CurrentVertxRequest request;

    ManifestResource(SiteViews sites, CurrentVertxRequest request) {
        this.sites = sites;
        this.request = request;
    }

    void register(@Observes Router router) {
        router.get("/manifest.webmanifest").handler(this::handle);
        router.head("/manifest.webmanifest").handler(this::handle);
    }

    private void handle(RoutingContext route) {
        route.vertx().executeBlocking(() -> manifest(route), false)
                .onSuccess(manifest -> send(route, manifest))
                .onFailure(failure -> {
                    if (failure instanceof BadInput) route.response().setStatusCode(400).end(failure.getMessage());
                    else route.fail(failure);
                });
    }

    private String manifest(RoutingContext route) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) context.activate();
        try {
            request.setCurrent(route);
            return sites.now().getWebManifest();
        } finally {
            if (ours) context.terminate();
        }
    }

    private static void send(RoutingContext route, String manifest) {
        String tag = tag(manifest);
        HttpServerResponse response = route.response();
        response.headers().add(HttpHeaders.VARY, "X-Jarida-Locale");
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, CACHE);
        if (matches(route.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/manifest+json");
        response.end(manifest);
    }

    /** Weak comparison: proxies that compress make a tag weak. */
    private static boolean matches(String wanted, String tag) {
        if (wanted == null) return false;
        if (wanted.strip().equals("*")) return true;
        for (String one : wanted.split(",")) if (one.strip().replaceFirst("^W/", "").equals(tag)) return true;
        return false;
    }

    private static String tag(String manifest) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(manifest.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
