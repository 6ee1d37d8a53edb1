package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jarida.text.LocalizedInput;

@Input("PublisherInput")
@Description("Absent keeps, null clears")
public record PublisherInput(
        @Description("All legal names, one for each language; a publisher has at least one")
        List<LocalizedInput> legalNames,
        @Description("Absolute https URL, or a path that begins with a slash") String logoUrl,
        @Description("ISO 8601: 2009, 2009-05 or 2009-05-17") String foundingDate,
        @Description("Absolute https URL, or a path that begins with a slash") String ethicsPolicyUrl,
        @Description("Absolute https URL, or a path that begins with a slash") String correctionsPolicyUrl) {}
