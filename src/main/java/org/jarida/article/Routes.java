package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jarida.shared.graphql.Perspective;

/**
 * Where a path leads, in one step. In this order: what stands at the path; an editor's redirect; former and misspelt
 * addresses, and what is gone; the shapes that WordPress gave to the same addresses (decision 20).
 */
@ApplicationScoped
class Routes {
    /** Longer chains are followed by the reader's client. */
    private static final int MOST_STEPS = 10;

    private final FindRoute nodes;
    private final Redirects redirects;
    private final WordPressRoute wordPress;

    Routes(FindRoute nodes, Redirects redirects, WordPressRoute wordPress) {
        this.nodes = nodes;
        this.redirects = redirects;
        this.wordPress = wordPress;
    }

    RouteView of(String asked, Perspective perspective) {
        return follow(asked, perspective, new HashSet<>());
    }

    /** Whether who is sent to the one comes by the other, in whatever spelling. */
    boolean leadsTo(String to, String path) {
        Set<String> passed = new HashSet<>();
        if (!to.startsWith("/")) return false;
        follow(to, Perspective.PUBLISHED, passed);
        return passed.contains(RoutePath.fold(path));
    }

    /** @param passed the folded paths that it came by */
    private RouteView follow(String asked, Perspective perspective, Set<String> passed) {
        passed.add(RoutePath.key(asked));
        RouteView first = step(asked, perspective);
        RouteView route = first;
        while (route instanceof RedirectRouteView on && on.target() == null && on.location().startsWith("/")
                && passed.size() <= MOST_STEPS) {
            if (!passed.add(RoutePath.fold(on.location()))) return nodes.notFound(perspective);
            Optional<RouteView> next = joined(on, step(on.location(), perspective));
            if (next.isEmpty()) return on;
            route = next.get();
        }
        return route;
    }

    /** Both steps as one; empty where the second leads no further. */
    private static Optional<RouteView> joined(RedirectRouteView first, RouteView second) {
        if (second instanceof NodeRouteView found)
            return Optional.of(new RedirectRouteView(found.canonicalPath(), first.status(), found.node()));
        if (second instanceof RedirectRouteView on)
            return Optional.of(new RedirectRouteView(on.location(), status(first.status(), on.status()), on.target()));
        return Optional.empty();
    }

    /** For good only if both are; with the method kept if the first keeps it (RFC 9110, section 15.4). */
    private static int status(int first, int second) {
        boolean forGood = permanent(first) && permanent(second), keepsMethod = first == 307 || first == 308;
        return keepsMethod ? forGood ? 308 : 307 : forGood ? 301 : 302;
    }

    private static boolean permanent(int status) {
        return status == 301 || status == 308;
    }

    private RouteView step(String asked, Perspective perspective) {
        RouteView direct = nodes.of(asked, perspective);
        if (direct instanceof NodeRouteView || !RoutePath.isText(asked)) return direct;
        Optional<RouteView> manual = redirects.from(RoutePath.decode(RoutePath.path(asked)))
                .map(found -> new RedirectRouteView(found.target(), found.status(), null));
        if (manual.isPresent()) return manual.get();
        return direct instanceof NotFoundRouteView ? wordPress.of(asked, perspective).orElse(direct) : direct;
    }
}
