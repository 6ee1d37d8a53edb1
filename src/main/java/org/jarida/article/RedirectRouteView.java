package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;

@Type("RedirectRoute")
@Description("Answer with this status and location")
public record RedirectRouteView(
        @NonNull @Description("A path, decoded: percent-encode it for a Location header; or an absolute URL") String location,
        @NonNull @Description("301, unless an editor chose 302, 307 or 308") int status,
        @Description("What it leads to, if that is a node of the newspaper") Node target) implements RouteView {}
