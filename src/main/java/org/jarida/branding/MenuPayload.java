package org.jarida.branding;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("MenuPayload")
public record MenuPayload(MenuView menu, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
