package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ColorToken")
@Description("A named colour of a theme")
public record ColorTokenView(@NonNull String name, @NonNull @Description("#rrggbb, lower case, sRGB") String hex) {
    static ColorTokenView of(ColorToken token) {
        return new ColorTokenView(token.name(), token.hex());
    }
}
