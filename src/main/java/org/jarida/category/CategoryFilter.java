package org.jarida.category;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("CategoryFilter")
@Description("All conditions hold together")
public record CategoryFilter(@Id @Description("Children of this category") String parentId,
                             @Description("Sections of the first level") Boolean rootsOnly) {}
