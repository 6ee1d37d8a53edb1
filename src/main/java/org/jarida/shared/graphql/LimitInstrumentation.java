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
 * Fetches nothing more once the deadline has passed, or the answer is too long. Fields fail rather than the execution,
 * which would leave futures behind that nobody completes. Each mutation of a document has the time for itself; what was committed is answered,
 * however long that takes.
 */
final class LimitInstrumentation extends SimplePerformantInstrumentation {
    static final Problem PASSED = Problem.of(Code.DEADLINE, "The request took longer than it may, and was stopped");

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Deadline deadline = Deadline.current();
        return deadline == null ? null
                : new Running(deadline, parameters.getExecutionInput().getGraphQLContext().get(AnswerSize.class));
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
            return isRoot ? timed(fetcher, running.deadline()) : sized(fetcher, field, running.size());
        }
        return running.deadline().hasPassed() ? failing(PASSED) : sized(fetcher, field, running.size());
    }

    private static DataFetcher<?> failing(Problem problem) {
        return environment -> {
            throw new RequestRefused(problem);
        };
    }

    private static DataFetcher<?> sized(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, AnswerSize size) {
        if (size.refusal() != null) {
            return failing(size.refusal());
        }
        int name = field.getEnvironment().getField().getResultKey().length();
        return environment -> {
            size.add(name + AnswerSize.FIELD);
            Object value = fetcher.get(environment);
            size.addTexts(value);
            return value;
        };
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

    private record Running(Deadline deadline, AnswerSize size) implements InstrumentationState {}
}
