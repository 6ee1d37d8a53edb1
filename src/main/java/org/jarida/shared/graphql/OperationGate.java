package org.jarida.shared.graphql;

import graphql.ExecutionInput;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Optional;

/** What a valid operation may still be refused for: its variables, who asks, and what it would cost with them. */
final class OperationGate {
    private final GraphQLSchema schema;
    private final Introspection introspection;

    OperationGate(GraphQLSchema schema, Introspection introspection) {
        this.schema = schema;
        this.introspection = introspection;
    }

    /** @throws RequestRefused when the caller has nothing left to spend */
    Optional<Problem> refuse(ExecutionInput input, Prepared prepared, OperationDefinition operation) {
        Optional<Flaw> flaw = prepared.nullWhereNoneMayBe(schema, operation, input.getRawVariables().toMap());
        if (flaw.isPresent()) {
            return flaw.map(Problem::badInput);
        }
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
