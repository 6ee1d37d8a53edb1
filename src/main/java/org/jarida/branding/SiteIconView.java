package org.jarida.branding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("SiteIcon")
@Description("The square picture that stands for the newspaper")
public record SiteIconView(@NonNull String url) {}
