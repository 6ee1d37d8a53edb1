package org.jarida.shared.security;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers requests of origins that are not configured as if they named none: without CORS headers, so that a browser
 * keeps the answer from the page, and says why. Quarkus would refuse them with an empty 403, also those of a front end
 * on the same origin behind a proxy, whose own name for itself Jarida does not know. There are no cookies, so that
 * nobody's identity is at stake. See decision 0051.
 */
@ApplicationScoped
class ForeignOrigins {
    /** Before Quarkus's filter for CORS, at 300. */
    private static final int PRIORITY = 400;

    private final List<String> allowed;
    private final List<Pattern> patterns;

    ForeignOrigins(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.allowed = origins.orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(origins);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext request) {
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isUpgrade(request) && !isAllowed(origin)) {
            request.request().headers().remove(HttpHeaders.ORIGIN);
        }
        request.next();
    }

    /** A WebSocket opens whatever the headers of the answer say: those are refused by Quarkus, with 403. */
    private static boolean isUpgrade(RoutingContext request) {
        return request.request().headers().getAll(HttpHeaders.UPGRADE).stream()
                .anyMatch(protocol -> protocol.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    private boolean isAllowed(String origin) {
        return allowed.equals(List.of("*")) || allowed.contains(origin)
                || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }
}
