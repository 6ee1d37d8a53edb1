package org.jarida.article;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Versioned;

@Type("Redirect")
@Description("Where an editor sends readers who ask for a path at which nothing is; route answers it")
public record RedirectView(
        @Id @NonNull String id, @NonNull int version, @NonNull Instant createdAt, @NonNull Instant updatedAt,
        @NonNull @Description("A path, decoded; every spelling that folds alike is meant") String from,
        @NonNull @Description("A path, decoded, or an absolute https URL") String to,
        @NonNull @Description("301, 302, 307 or 308") int status,
        @NonNull @Description("False: an editor made it. Former addresses lead on by themselves and are not listed")
        boolean automatic) implements Versioned {
    public static final String TYPE = "redirect";
}
