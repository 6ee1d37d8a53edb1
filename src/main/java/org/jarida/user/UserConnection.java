package org.jarida.user;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Connection;
import org.jarida.shared.graphql.PageInfo;
import org.jarida.shared.graphql.Total;

@Type("UserConnection")
public final class UserConnection extends Connection<UserView, UserEdge> {
    UserConnection(List<UserEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
        super(edges, pageInfo, total);
    }
}
