package org.jarida.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("PageInfo")
@Description("Where a page of a list begins and ends")
public record PageInfo(@NonNull boolean hasNextPage, @NonNull boolean hasPreviousPage,
        @Description("Of the first edge; null when there is none") String startCursor,
        @Description("Of the last edge; null when there is none") String endCursor) {}
