package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ThemeInput")
@Description("The colours of one mode")
public record ThemeInput(@NonNull @Description("Each at most once") ThemeMode mode,
                         @NonNull @Description("At most 64") List<ColorTokenInput> colors) {}
