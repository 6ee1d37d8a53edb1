package org.jarida.operation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RegisterOperationsInput")
@Description("The documents of a release of a front end")
public record RegisterOperationsInput(
        @NonNull @Description("Which front end runs them, 1 to 100 characters") String client,
        @NonNull @Description("Which release of it, 1 to 100 characters") String version,
        @NonNull @Description("1 to 500. All are registered, or none")
        List<@NonNull OperationDocumentInput> documents) {}
