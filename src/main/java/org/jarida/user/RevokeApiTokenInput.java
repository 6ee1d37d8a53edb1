package org.jarida.user;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RevokeApiTokenInput")
public record RevokeApiTokenInput(@Id @NonNull String id) {}
