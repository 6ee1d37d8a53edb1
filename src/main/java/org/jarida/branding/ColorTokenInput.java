package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ColorTokenInput")
@Description("A named colour of a theme")
public record ColorTokenInput(
        @NonNull
        @Description("Lower-case letters, digits and hyphens; unique in its theme: text, on-primary")
        String name,
        @NonNull @Description("#rrggbb or #rgb, in any case") String hex) {}
