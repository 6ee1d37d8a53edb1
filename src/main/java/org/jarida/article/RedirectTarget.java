package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Perspective;
import org.jarida.text.WebAddress;

/** Where an unpublished article's addresses lead. */
@ApplicationScoped
class RedirectTarget {
    private final Routes routes;
    private final CurrentNewspaper newspaper;

    RedirectTarget(Routes routes, CurrentNewspaper newspaper) {
        this.routes = routes;
        this.newspaper = newspaper;
    }

    /**
     * @param open still public
     * @return the target with REDIRECT, else null; refused when the one is given without the other
     */
    String of(OpenArticle open, UnpublishedRoute routeAs, String redirectTo) {
        if (routeAs != UnpublishedRoute.REDIRECT) {
            if (redirectTo != null) throw Refusal.invalid("Only with routeAs REDIRECT", "redirectTo");
            return null;
        }
        if (redirectTo == null) throw Refusal.required("redirectTo");
        String target = redirectTo.startsWith("/") ? RoutePath.decode(redirectTo) : redirectTo; // as routes tell it
        if (!WebAddress.isPath(target) && !WebAddress.isSecure(target))
            throw Refusal.invalid("Must be a path of the newspaper or an absolute https URL", "redirectTo");
        if (leadsBack(open.nodeId(), target)) throw Refusal.invalid("Leads back to the article itself", "redirectTo");
        return target;
    }

    private boolean leadsBack(String nodeId, String redirectTo) {
        Set<String> passed = new HashSet<>();
        String next = redirectTo;
        while (passed.add(next)) {
            RouteView route = routes.of(ownPath(next), Perspective.PUBLISHED);
            if (route instanceof NodeRouteView found) return found.node().id().equals(nodeId);
            if (!(route instanceof RedirectRouteView moved)) return false;
            if (moved.target() != null) return moved.target().id().equals(nodeId);
            next = moved.location(); // of another article that redirects, perhaps to this one
        }
        return false;
    }

    private String ownPath(String address) {
        String home = newspaper.get().site().baseUrl();
        return address.startsWith(home + "/") ? address.substring(home.length()) : address;
    }
}
