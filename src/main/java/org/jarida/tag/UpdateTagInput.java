package org.jarida.tag;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("UpdateTagInput")
@Description("Absent fields keep what is there")
public record UpdateTagInput(
        @Id @NonNull String id, @NonNull @Description("The version that the caller saw") int expectedVersion,
        @Description("Not one that folds like another tag's: see mergeTags") String name,
        @Description("Null makes one of the name") String slug) {}
