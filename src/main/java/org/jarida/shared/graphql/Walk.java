package org.jarida.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jarida.shared.persistence.Deadline;

/**
 * One execution of a document. What {@link ByParent} answers is waited for until all that can be asked was asked, so
 * that each statement reads for as many parents as possible.
 */
final class Walk {
    private final ExecutionContext execution;
    private final AnswerSize size;
    private final Deadline deadline = Deadline.current();
    private List<Promise> promised = new ArrayList<>();

    Walk(ExecutionContext execution, AnswerSize size) {
        this.execution = execution;
        this.size = size;
    }

    /** @throws Exception when anything is not as it should be; nothing is known then of what is */
    Object over(Shape.Whole root) throws Exception {
        Object data = root.from(null, this);
        while (!promised.isEmpty()) {
            List<Promise> asked = promised;
            promised = new ArrayList<>();
            execution.getDataLoaderRegistry().dispatchAll();
            for (Promise promise : asked) {
                promise.fill(this);
            }
        }
        return data;
    }

    GraphQLContext context() {
        return execution.getGraphQLContext();
    }

    /** Before an object is made. */
    void enter(Shape.Whole object) {
        check();
        size.add(object.size());
    }

    AnswerSize size() {
        return size;
    }

    private void check() {
        if (deadline != null && deadline.hasPassed()) {
            throw Shape.Irregular.INSTANCE;
        }
    }

    Object ask(Shape.Asked asked, Object source) throws Exception {
        check();
        Map<String, Object> arguments = ValuesResolver.getArgumentValues(execution.getGraphQLSchema().getCodeRegistry(),
                asked.definition().getArguments(), asked.field().getArguments(), execution.getCoercedVariables(),
                execution.getGraphQLContext(), Locale.ENGLISH);
        return asked.fetcher().get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution).source(source)
                .arguments(arguments).fieldDefinition(asked.definition()).mergedField(asked.field())
                .parentType(asked.parent()).build());
    }

    static Object data(Object answer) {
        DataFetcherResult<?> result = (DataFetcherResult<?>) answer;
        if (result.hasErrors()) {
            throw Shape.Irregular.INSTANCE;
        }
        return result.getData();
    }

    void wait(CompletableFuture<?> answer, Shape shape, Object[] values, int place) {
        promised.add(new Promise(answer, shape, values, place));
    }

    /** A value that belongs into a place of an object, of which all others may be there. */
    private record Promise(CompletableFuture<?> answer, Shape shape, Object[] values, int place) {
        void fill(Walk walk) throws Exception {
            if (!answer.isDone()) {
                throw Shape.Irregular.INSTANCE;
            }
            values[place] = shape.of(data(answer.join()), walk);
        }
    }
}
