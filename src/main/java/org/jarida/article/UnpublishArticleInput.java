package org.jarida.article;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("UnpublishArticleInput")
public record UnpublishArticleInput(
        @Id @NonNull String id,
        @NonNull @Description("The version that the writer saw") int expectedVersion,
        @DefaultValue("GONE") UnpublishedRoute routeAs,
        @Description("With REDIRECT: a path of the newspaper, or an absolute https URL") String redirectTo,
        @Description("The same key and input within 24 hours has its effect once and answers the same") String idempotencyKey) {}
