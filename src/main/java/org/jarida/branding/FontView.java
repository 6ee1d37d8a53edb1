package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Font")
@Description("A font and what it is for")
public record FontView(
        @NonNull @Description("What it is for: headline, body, ui") String role,
        @NonNull @Description("As in CSS font-family, without quotes") String family,
        @Description("Of a style sheet or font file; null when it is on the reader's device") String url,
        @NonNull @Description("ISO 15924; empty: for all scripts without a font of their own")
        List<@NonNull String> scripts) {
    static FontView of(Font font) {
        return new FontView(font.role(), font.family(), font.url(), font.scripts());
    }
}
