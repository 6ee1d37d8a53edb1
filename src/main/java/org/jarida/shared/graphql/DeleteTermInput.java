package org.jarida.shared.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeleteTermInput")
@Description("What to delete, and the version of it that the caller saw")
public record DeleteTermInput(
        @Id @NonNull String id, @NonNull @Description("The version that the caller saw") int expectedVersion) {}
