package org.jarida.shared.graphql;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jarida.shared.error.BadInput;

@GraphQLApi
public class NodeApi {
    private static final int MOST_IDS = 100;

    private final Nodes nodes;

    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query
    @PermitAll
    @Description("Anything by its id; null when there is none that the caller may see")
    public Node node(@Id @NonNull String id) {
        return nodes.load(List.of(id)).get(0);
    }

    @Query
    @PermitAll
    @Description("In the order of the ids, null for those that do not exist")
    public @NonNull List<Node> nodes(@Id @NonNull @Description("At most 100") List<@NonNull String> ids) {
        if (ids.size() > MOST_IDS) {
            throw new BadInput("At most " + MOST_IDS + " ids", "ids");
        }
        return nodes.load(ids);
    }
}
