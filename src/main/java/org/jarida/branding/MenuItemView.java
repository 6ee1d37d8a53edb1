package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.Node;
import org.jarida.text.LocalizedTextView;

@Type("MenuItem")
@Description("An entry of a menu, with those below it")
public record MenuItemView(
        @Id @NonNull @Description("Unique in the menu; stays when it is sent back") String key,
        @NonNull
        @Description("In the request's locale, else its fallback, else the default; the target's name when none is set")
        String label,
        @NonNull @Description("As set; empty when the item is called as its target")
        List<@NonNull LocalizedTextView> labels,
        @NonNull @Description("The target's path, decoded; else an absolute URL or a path") String url,
        @Description("An Article, Category, Tag or Author") Node target,
        @NonNull List<@NonNull MenuItemView> children) {}
