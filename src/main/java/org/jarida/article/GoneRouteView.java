package org.jarida.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("GoneRoute")
@Description("Something was here and was taken away: answer 410")
public record GoneRouteView(@NonNull Instant removedAt) implements RouteView {}
