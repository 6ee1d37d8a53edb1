package org.jarida.article;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("TreeFilter")
@Description("A section, by id or by path")
public record TreeFilter(@Id String id, @Description("Decoded: /politics/elections") String path,
                         @DefaultValue("true") Boolean includeDescendants) {}
