package org.jarida.author;

import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Edge;

@Type("AuthorEdge")
public final class AuthorEdge extends Edge<AuthorView> {
    AuthorEdge(String cursor, AuthorView node) {
        super(cursor, node);
    }
}
