package org.jarida.author;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.richtext.MediaUseInput;

@Input("UpdateAuthorInput")
@Description("Absent fields keep what is there, null clears")
public record UpdateAuthorInput(
        @Id @NonNull String id, @NonNull @Description("The version that the caller saw") int expectedVersion,
        String name, @Description("Null makes one of the name") String slug,
        @Description("Plain text, paragraphs parted by line breaks") String bio, String jobTitle,
        MediaUseInput avatar,
        @Description("Absolute http or https addresses of the same person elsewhere") List<String> sameAs) {}
