package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import io.smallrye.graphql.api.Union;

@Union
@Name("Route")
@Description("Where a path leads")
public sealed interface RouteView permits NodeRouteView, RedirectRouteView, GoneRouteView, NotFoundRouteView {}
