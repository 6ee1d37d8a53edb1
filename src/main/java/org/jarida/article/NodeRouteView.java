package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;

@Type("NodeRoute")
@Description("The path is the canonical one of a node: show it")
public record NodeRouteView(@NonNull Node node, @NonNull @Description("Decoded") String canonicalPath) implements RouteView {}
