package org.jarida.user;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Payload;

@Type("AccountPayload")
@Description("An account of the newsroom")
public record AccountPayload(UserView account, @NonNull List<@NonNull UserError> userErrors) implements Payload {}
