package org.jarida.tag;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Versioned;

@Type("Tag")
@Description("What articles are about; spellings that fold alike are one tag, shown as it was first spelt")
public record TagView(@Id @NonNull String id, @NonNull int version, @NonNull Instant createdAt, @NonNull Instant updatedAt,
                      @NonNull String name, @NonNull String slug, @NonNull @Description("/tag/ and the slug") String path)
        implements Versioned {
    public static final String TYPE = "tag", PATHS = "/tag/";
}
