package org.jarida.tag;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreateTagInput")
public record CreateTagInput(
        @NonNull String name, @Description("Made of the name when absent") String slug,
        @Description("The same key and input within 24 hours has its effect once") String idempotencyKey) {}
