package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreateArticleInput")
public record CreateArticleInput(
        @NonNull ArticleDataInput data,
        @Description("The same key and input within 24 hours has its effect once and answers the same") String idempotencyKey) {}
