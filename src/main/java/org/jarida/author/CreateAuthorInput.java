package org.jarida.author;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.richtext.MediaUseInput;

@Input("CreateAuthorInput")
public record CreateAuthorInput(
        @NonNull String name, @Description("Made of the name when absent") String slug,
        @Description("Plain text, paragraphs parted by line breaks") String bio, String jobTitle,
        MediaUseInput avatar,
        @Description("Absolute http or https addresses of the same person elsewhere") List<String> sameAs,
        @Description("The same key and input within 24 hours has its effect once") String idempotencyKey) {}
