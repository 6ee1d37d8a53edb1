package org.jarida.text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("LocalizedInput")
@Description("One text in one language")
public record LocalizedInput(@NonNull @Description("A BCP 47 tag, for example ar or fr-MA") String language,
                             @NonNull String value) {}
