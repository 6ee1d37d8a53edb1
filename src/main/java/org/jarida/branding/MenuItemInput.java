package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jarida.text.LocalizedInput;

@Input("MenuItemInput")
@Description("Leads to a url or to a target: one of the two")
public record MenuItemInput(
        @Id @Description("As answered before, or your own: letters, digits, - and _; made when absent") String key,
        @Description("In the default locale") String label,
        @Description("One for each language. Without any, an item is called as its target") List<LocalizedInput> labels,
        @Description("Absolute http or https URL, or a path that begins with a slash") String url,
        @Id @Description("Of an article, category, tag or author, public or not") String targetId,
        @Description("Items nest at most 3 deep") List<MenuItemInput> children) {}
