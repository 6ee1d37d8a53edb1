package org.jarida.branding;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("SiteIcon")
public record SiteIconView(@NonNull String url) {}
