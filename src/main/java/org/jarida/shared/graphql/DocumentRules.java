package org.jarida.shared.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a document can be run at all, by the schema that is served and the limits of requests. */
@ApplicationScoped
public class DocumentRules {
    private final GraphQLSchema schema;

    DocumentRules(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Why not, in words for developers; empty when it can. */
    public Optional<String> flaw(String document) {
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
                ExecutionInput.newExecutionInput(document).build());
        if (result.isFailure()) {
            RequestErrors errors = new RequestErrors(schema,
                    new GraphqlRequest(document, null, Map.of(), false, false));
            List<GraphQLError> all = result.getErrors();
            return all.stream().findFirst().map(error -> errors.problem(error).message());
        }
        return result.getDocument().getDefinitionsOfType(OperationDefinition.class).isEmpty()
                ? Optional.of("The document has no operation") : Optional.empty();
    }
}
