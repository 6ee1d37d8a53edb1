package org.jarida.shared.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import org.jarida.shared.persistence.Deadline;

/**
 * Fetches nothing more once the deadline has passed. Fields fail rather than the execution, which would leave futures
 * behind that nobody completes. Each mutation of a document has the time for itself; what was committed is answered,
 * however long that takes.
 */
final class DeadlineInstrumentation extends SimplePerformantInstrumentation {
    static final Problem PASSED = Problem.of(Code.DEADLINE, "The request took longer than it may, and was stopped");
    private static final DataFetcher<?> FAILING = environment -> {
        throw new RequestRefused(PASSED);
    };

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Deadline deadline = Deadline.current();
        return deadline == null ? null : new Running(deadline);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field,
            InstrumentationState state) {
        if (!(state instanceof Running running)) {
            return fetcher;
        }
        ExecutionContext execution = field.getExecutionContext();
        if (execution.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION) {
            boolean isRoot = field.getEnvironment().getParentType() == execution.getGraphQLSchema().getMutationType();
            return isRoot ? timed(fetcher, running.deadline()) : fetcher;
        }
        return running.deadline().hasPassed() ? FAILING : fetcher;
    }

    private static DataFetcher<?> timed(DataFetcher<?> mutation, Deadline deadline) {
        return environment -> {
            deadline.start();
            try {
                return mutation.get(environment);
            } finally {
                deadline.stop();
            }
        };
    }

    private record Running(Deadline deadline) implements InstrumentationState {}
}
