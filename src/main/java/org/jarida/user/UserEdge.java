package org.jarida.user;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("UserEdge")
public final class UserEdge extends Edge<UserView> {
    UserEdge(String cursor, UserView node) {
        super(cursor, node);
    }
}
