package org.jarida.user;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.security.Scope;

@Input("CreateApiTokenInput")
public record CreateApiTokenInput(
        @NonNull @Description("What it is for, 1 to 100 characters") String name,
        @NonNull @Description("Empty for one that reads what every reader may read") List<@NonNull Scope> scopes,
        @Description("In the future; left out for a token that does not expire") Instant expiresAt) {}
