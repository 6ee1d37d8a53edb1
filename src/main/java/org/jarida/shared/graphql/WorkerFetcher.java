package org.jarida.shared.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.jarida.shared.error.BadInput;

/**
 * Calls a resolver where the request already runs: on its worker thread, in its request context. Quarkus's fetcher ends
 * the request context after each resolver, and the plain fields that follow may still need the session in it.
 */
final class WorkerFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {
    private static final Set<String> PRIMITIVES = Set.of("int", "long", "double", "boolean", "float", "short");

    WorkerFetcher(Operation operation, io.smallrye.graphql.schema.model.Type type) {
        super(operation, type);
    }

    /** As SmallRye does, but for the selection as JSON that it makes for each resolver and nobody here reads. */
    @Override
    @SuppressWarnings("unchecked")
    public T get(DataFetchingEnvironment environment) throws Exception {
        SmallRyeContext context = context(environment);
        DataFetcherResult.Builder<Object> result =
                DataFetcherResult.newResult().localContext(environment.getGraphQlContext());
        try {
            return invokeAndTransform(context, environment, result, arguments(environment));
        } catch (AbstractDataFetcherException refused) {
            refused.appendDataFetcherResult(result, environment);
        } catch (GraphQLException partial) {
            errorResultHelper.appendPartialResult(result, environment, partial);
        }
        return invokeFailure(result);
    }

    /** SmallRye's way is through JSON and back. */
    private Object[] arguments(DataFetchingEnvironment environment) throws Exception {
        Type[] types = operationInvoker.getMethod().getGenericParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            Argument argument = operation.getArguments().get(i);
            Object source = argument.isSourceArgument() ? environment.getSource() : null;
            Object value = source == null ? environment.getArgument(argument.getName()) : null;
            values[i] = source != null ? source : value == null ? null : Inputs.as(types[i], value);
        }
        return values;
    }

    private SmallRyeContext context(DataFetchingEnvironment environment) throws CloneNotSupportedException {
        SmallRyeContext request = environment.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        SmallRyeContext context = request.clone();
        context.setDataFetchingEnvironment(environment);
        context.setField(operation);
        context.setArguments(environment.getArguments());
        context.setSource(environment.getSource());
        environment.getGraphQlContext().put(SmallRyeContextManager.CONTEXT, context);
        SmallRyeContextManager.restore(context);
        return context;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R invokeAndTransform(Context context, DataFetchingEnvironment environment,
            DataFetcherResult.Builder<Object> result, Object[] arguments) throws Exception {
        refuseNullForPrimitives(arguments);
        Object value = operationInvoker.invoke(arguments);
        if (value instanceof CompletionStage<?> later) {
            return (R) later.toCompletableFuture().thenApply(known -> answer(known, environment, result));
        }
        return (R) result.data(served(value, environment)).build();
    }

    private Object answer(Object value, DataFetchingEnvironment environment, DataFetcherResult.Builder<Object> result) {
        try {
            return result.data(served(value, environment)).build();
        } catch (AbstractDataFetcherException failure) {
            throw new CompletionException(failure);
        }
    }

    private Object served(Object value, DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        return value instanceof EncodedText ? value : fieldHelper.transformOrAdaptResponse(value, environment);
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
}
