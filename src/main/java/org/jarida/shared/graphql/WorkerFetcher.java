package org.jarida.shared.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jarida.shared.error.BadInput;

/**
 * Calls a resolver where the request already runs: on its worker thread, in its request context. Quarkus's fetcher ends
 * the request context after each resolver, and the plain fields that follow may still need the session in it.
 */
final class WorkerFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {
    private static final Set<String> PRIMITIVES = Set.of("int", "long", "double", "boolean", "float", "short");

    WorkerFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R invokeAndTransform(Context context, DataFetchingEnvironment environment,
            DataFetcherResult.Builder<Object> result, Object[] arguments) throws Exception {
        if (!Engine.runs(environment)) {
            return super.invokeAndTransform(context, environment, result, arguments);
        }
        refuseNullForPrimitives(arguments);
        Object value = operationInvoker.invoke(arguments);
        return (R) result.data(fieldHelper.transformOrAdaptResponse(value, environment)).build();
    }

    /** A primitive parameter with a default value: absent takes the default, null cannot be passed. */
    private void refuseNullForPrimitives(Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Argument argument = operation.getArguments().get(i);
            boolean primitive = !argument.hasWrapper() && PRIMITIVES.contains(argument.getReference().getClassName());
            if (arguments[i] == null && primitive) {
                throw new BadInput("Must not be null", argument.getName());
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletionStage<List<T>> invokeBatch(DataFetchingEnvironment environment, Object[] arguments) {
        if (!Engine.runs(environment)) {
            return super.invokeBatch(environment, arguments);
        }
        try {
            return CompletableFuture.completedFuture((List<T>) operationInvoker.invoke(arguments));
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
