package org.jarida.shared.graphql;

import graphql.ExecutionInput;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Optional;

/** What a valid operation may still be refused for: who asks, and what it would cost with these variables. */
final class OperationGate {
    private final GraphQLSchema schema;
    private final Introspection introspection;

    OperationGate(GraphQLSchema schema, Introspection introspection) {
        this.schema = schema;
        this.introspection = introspection;
    }

    /** @throws RequestRefused when the caller has nothing left to spend */
    Optional<Problem> refuse(ExecutionInput input, Prepared prepared, OperationDefinition operation) {
        Meter meter = input.getGraphQLContext().get(Meter.class);
        if (meter == null) {
            return Optional.empty();
        }
        if (prepared.isIntrospective() && !introspection.isAllowed()) {
            return Optional.of(Introspection.REFUSED);
        }
        return meter.take(Cost.of(schema, operation, prepared.fragments(), input.getRawVariables().toMap()),
                operation.getOperation() == OperationDefinition.Operation.MUTATION);
    }
}
