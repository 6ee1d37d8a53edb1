package org.jarida.author;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.richtext.MediaUseView;
import org.jarida.shared.graphql.Versioned;

@Type("Author")
@Description("Someone, or an agency, whose name stands above articles; not an account")
public record AuthorView(@Id @NonNull String id, @NonNull int version, @NonNull Instant createdAt, @NonNull Instant updatedAt,
                         @NonNull String name, @NonNull String slug, @NonNull @Description("/author/ and the slug") String path,
                         String bio, String jobTitle, @Description("A picture of the author") MediaUseView avatar,
                         @NonNull @Description("Addresses of the same person elsewhere") List<@NonNull String> sameAs)
        implements Versioned {
    public static final String TYPE = "author", PATHS = "/author/";
}
