package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("UpdateMenuInput")
public record UpdateMenuInput(
        @NonNull @Description("Lower-case letters, digits and hyphens: main, footer") String location,
        @Description("Absent for a location that has no menu yet") Integer expectedVersion,
        @NonNull @Description("All items, in their order; at most 200, those inside others included")
        List<MenuItemInput> items) {}
