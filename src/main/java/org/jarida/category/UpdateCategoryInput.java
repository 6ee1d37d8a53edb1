package org.jarida.category;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.text.LocalizedInput;

@Input("UpdateCategoryInput")
@Description("Absent keeps. Languages that are not named keep their texts")
public record UpdateCategoryInput(
        @NonNull @Id String id, @NonNull int expectedVersion,
        @Description("The name in the newspaper's default locale; it cannot be cleared") String name,
        @Description("Names by language, set beside the others; null changes none") List<LocalizedInput> names,
        @Description("Null makes one of the name. Former addresses of it, of those below and of their articles redirect")
        String slug,
        @Description("The description in the newspaper's default locale; null clears it") String description,
        @Description("Descriptions by language, set beside the others; null clears all")
        List<LocalizedInput> descriptions) {}
