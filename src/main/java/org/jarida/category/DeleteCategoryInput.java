package org.jarida.category;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeleteCategoryInput")
public record DeleteCategoryInput(
        @NonNull @Id String id, @NonNull int expectedVersion,
        @Id @Description("Where its articles and children go and its addresses lead; without it, refused while in use")
        String reassignTo) {}
