package org.jarida.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.Outcome;
import org.jarida.shared.security.Role;

@GraphQLApi
@ApplicationScoped
public class OperationApi {
    private final RegisterOperations operations;

    OperationApi(RegisterOperations operations) {
        this.operations = operations;
    }

    @Mutation
    @RolesAllowed(Role.IS_ADMIN)
    @Description("Registers a front end's documents, which anyone may then run by documentId. "
            + "A second time changes nothing")
    public @NonNull OperationsPayload registerOperations(@NonNull RegisterOperationsInput input) {
        List<Document> documents = input.documents().stream()
                .map(document -> new Document(document.id(), document.document())).toList();
        Release release = new Release(input.client(), input.version());
        List<UserError> flaws = operations.flaws(release, documents);
        return flaws.isEmpty()
                ? Outcome.of(() -> operations.register(release, documents), (ids, errors) ->
                        new OperationsPayload(ids == null ? List.of() : ids, errors))
                : new OperationsPayload(List.of(), flaws);
    }
}
