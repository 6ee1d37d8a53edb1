package org.jarida.shared.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Supplier;
import org.jarida.shared.persistence.Deadline;

/**
 * Fetches nothing more once the deadline has passed, or the answer is too long. Fields fail rather than the execution,
 * which would leave futures behind that nobody completes. Each mutation of a document has the time for itself; what was
 * committed is answered, however long that takes.
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
            if (isRoot) {
                running.size().tellsOfWrites();
                return timed(fetcher, running.deadline());
            }
            return Sized.of(fetcher, field, running.size());
        }
        Problem stop = running.deadline().hasPassed() ? PASSED : running.size().refusal();
        return stop != null ? failing(stop) : Sized.of(fetcher, field, running.size());
    }

    private static DataFetcher<?> failing(Problem problem) {
        return environment -> {
            throw new RequestRefused(problem);
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

    /** Counts what is fetched. */
    private record Sized(DataFetcher<?> fetcher, int field, AnswerSize size) implements DataFetcher<Object> {
        /** What graphql-java keeps of a field until the whole answer is there, in characters. */
        private static final int KEPT = 64;

        static DataFetcher<?> of(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, AnswerSize size) {
            int field = parameters.getExecutionStepInfo().getResultKey().length() + KEPT;
            return fetcher instanceof LightDataFetcher<?> light ? new Light(light, field, size) : new Sized(fetcher, field, size);
        }

        @Override
        public Object get(DataFetchingEnvironment environment) throws Exception {
            size.add(field);
            Object value = fetcher.get(environment);
            size.addTexts(value);
            return value;
        }
    }

    private record Light(LightDataFetcher<?> fetcher, int field, AnswerSize size) implements LightDataFetcher<Object> {
        @Override
        public Object get(GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            size.add(field);
            Object value = fetcher.get(definition, source, environment);
            size.addTexts(value);
            return value;
        }

        @Override
        public Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }
    }
}
