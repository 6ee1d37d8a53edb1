package org.jarida.author;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Connection;
import org.jarida.shared.graphql.PageInfo;
import org.jarida.shared.graphql.Total;

@Type("AuthorConnection")
public final class AuthorConnection extends Connection<AuthorView, AuthorEdge> {
    AuthorConnection(List<AuthorEdge> edges, PageInfo pageInfo, Supplier<Total> total) {
        super(edges, pageInfo, total);
    }
}
