package org.jarida.shared.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface("Versioned")
@Description("A node that changes: writers name the version they saw")
public interface Versioned extends Node {
    @Name("id") @Id @NonNull String id();

    @Name("version") @NonNull @Description("Send it back as expectedVersion to write") int version();

    @Name("createdAt") @NonNull Instant createdAt();

    @Name("updatedAt") @NonNull Instant updatedAt();
}
