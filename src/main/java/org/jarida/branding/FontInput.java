package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("FontInput")
@Description("A font and what it is for")
public record FontInput(
        @NonNull @Description("Lower-case letters, digits and hyphens: headline, body, ui") String role,
        @NonNull @Description("As in CSS font-family, without quotes") String family,
        @Description("Of a style sheet or font file: absolute https URL, or a path that begins with a slash")
        String url,
        @Description("ISO 15924, for example Arab; a role has one font for each. Absent: for all others")
        List<String> scripts) {}
