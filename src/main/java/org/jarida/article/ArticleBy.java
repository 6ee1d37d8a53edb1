package org.jarida.article;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@OneOf
@Input("ArticleBy")
@Description("One way to name an article")
public record ArticleBy(@Id String id, @Description("Its current slug, in any spelling that folds alike") String slug,
                        @Description("Its canonical path, decoded or percent-encoded; other paths: see route") String path,
                        @Description("The id that an earlier system knew it by") String legacyId) {}
