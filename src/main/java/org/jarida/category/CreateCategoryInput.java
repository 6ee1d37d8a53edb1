package org.jarida.category;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.text.LocalizedInput;

@Input("CreateCategoryInput")
@Description("A name is needed: `name`, in the newspaper's default locale, or `names`")
public record CreateCategoryInput(
        @Id @Description("Absent for a section of the first level") String parentId,
        @Description("The name in the newspaper's default locale") String name,
        @Description("Names by language") List<LocalizedInput> names,
        @Description("Made of the name when absent") String slug,
        @Description("The description in the newspaper's default locale") String description,
        @Description("Descriptions by language") List<LocalizedInput> descriptions,
        @Description("The same key and input within 24 hours has its effect once") String idempotencyKey) {}
