package org.jarida.category;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("MoveCategoryInput")
@Description("A move changes the version of the moved category only")
public record MoveCategoryInput(
        @NonNull @Id String id, @NonNull int expectedVersion,
        @Id @Description("Absent keeps the parent, null makes it a section of the first level") String parentId,
        @NonNull @Description("Among its new siblings, from 0 for the first to their number for the last")
        int position) {}
