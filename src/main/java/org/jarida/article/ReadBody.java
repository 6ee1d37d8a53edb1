package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jarida.category.CurrentNewspaper;
import org.jarida.richtext.Body;
import org.jarida.richtext.BodyInput;
import org.jarida.richtext.BodyReader;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.Perspective;

/** A body as an editor's client sent it; links to pages of the newspaper become links to what is shown there. */
@ApplicationScoped
class ReadBody {
    private final FindRoute routes;
    private final CurrentNewspaper newspaper;

    ReadBody(FindRoute routes, CurrentNewspaper newspaper) {
        this.routes = routes;
        this.newspaper = newspaper;
    }

    /** @param previous the body that it replaces: what did not change keeps its keys */
    Body of(BodyInput input, Body previous) {
        return input == null ? Body.EMPTY : BodyReader.read(input, previous, this::target, "data", "body");
    }

    private Optional<String> target(String address) {
        String base = newspaper.get().site().baseUrl() + "/";
        boolean path = address.startsWith("/") && !address.startsWith("//");
        if (!path && !address.startsWith(base)) return Optional.empty();
        RouteView route = routes.of(path ? address : address.substring(base.length() - 1), Perspective.DRAFT);
        if (route instanceof NodeRouteView found) return Optional.of(found.node()).map(Node::id);
        return route instanceof RedirectRouteView moved ? Optional.ofNullable(moved.target()).map(Node::id) : Optional.empty();
    }
}
