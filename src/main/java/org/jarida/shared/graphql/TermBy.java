package org.jarida.shared.graphql;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@OneOf
@Input("TermBy")
@Description("One way to name a category, a tag or an author")
public record TermBy(@Id String id, @Description("Any spelling that folds alike is found") String slug,
                     @Description("Exact, decoded: /politics/elections, /tag/budget, /author/amina") String path) {}
