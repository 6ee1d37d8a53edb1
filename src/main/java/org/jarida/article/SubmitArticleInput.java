package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SubmitArticleInput")
@Description("A draft, and the version of it that the writer saw")
public record SubmitArticleInput(
        @Id @NonNull String id,
        @NonNull @Description("The version that the writer saw") int expectedVersion,
        @Description("The same key and input within 24 hours has its effect once and answers the same") String idempotencyKey) {}
