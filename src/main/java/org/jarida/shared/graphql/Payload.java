package org.jarida.shared.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.error.UserError;

@Interface("Payload")
@Description("What a mutation answers: its result, or why it was refused")
public interface Payload {
    @Name("userErrors") @NonNull @Description("Empty when the mutation took effect")
    List<@NonNull UserError> userErrors();
}
