package org.jarida.article;

import jakarta.annotation.security.PermitAll;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.graphql.ReadContext;

@GraphQLApi
public class RouteApi {
    private final Routes routes;
    private final ReadContext reading;

    RouteApi(Routes routes, ReadContext reading) {
        this.routes = routes;
        this.reading = reading;
    }

    @Query
    @PermitAll
    @Description("Where a path of the newspaper leads: to a node, elsewhere, to what is gone, or nowhere")
    public @NonNull RouteView route(@NonNull @Description("Decoded or percent-encoded, current or former") String path) {
        return routes.of(path, reading.perspective());
    }
}
