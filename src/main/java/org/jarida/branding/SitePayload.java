package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("SitePayload")
public record SitePayload(SiteView site, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
