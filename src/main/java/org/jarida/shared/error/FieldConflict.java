package org.jarida.shared.error;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("FieldConflict")
@Description("A field that the caller and someone else changed to different values")
public record FieldConflict(@NonNull String path, @Description("What the caller had seen") String base,
                            @Description("What it is now") String theirs,
                            @Description("What the caller sent") String yours) {}
