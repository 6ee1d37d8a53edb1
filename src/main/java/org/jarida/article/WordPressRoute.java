package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.graphql.Perspective;

/** Where an address leads that WordPress gave; nodes of the newspaper are always redirected to. */
@ApplicationScoped
class WordPressRoute {
    private static final int MOVED = 301;

    private final FindRoute nodes;
    private final CurrentNewspaper newspaper;

    WordPressRoute(FindRoute nodes, CurrentNewspaper newspaper) {
        this.nodes = nodes;
        this.newspaper = newspaper;
    }

    /** Empty where WordPress would not have led anywhere either. */
    Optional<RouteView> of(String asked, Perspective perspective) {
        Optional<String> legacyId = WordPressPath.legacyId(asked);
        Optional<RouteView> route = legacyId.isPresent() ? nodes.byLegacyId(legacyId.get(), perspective)
                : WordPressPath.meant(asked, newspaper.get().site()::hasLocale).map(path -> nodes.of(path, perspective));
        return route.filter(found -> !(found instanceof NotFoundRouteView))
                .or(() -> WordPressPath.section(asked).flatMap(nodes::bySectionSlug)).map(WordPressRoute::redirect);
    }

    private static RouteView redirect(RouteView route) {
        return route instanceof NodeRouteView found ? new RedirectRouteView(found.canonicalPath(), MOVED, found.node()) : route;
    }
}
