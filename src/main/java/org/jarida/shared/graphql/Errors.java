package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.DataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** The one place where an exception of a resolver becomes an error of the answer. */
final class Errors implements DataFetcherExceptionHandler {
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        Throwable cause = unwrap(failed.getException());
        Problem problem = isInput(cause)
                ? Problem.badInput(flaw(failed.getDataFetchingEnvironment()))
                : Problem.of(cause, failed.getPath());
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult
                .newResult(problem.at(failed.getSourceLocation(), failed.getPath())).build());
    }

    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && (cause instanceof CompletionException || cause instanceof ExecutionException
                || cause instanceof InvocationTargetException || cause instanceof DataFetcherException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Arguments that mix literals and variables are read when their field is: only then is a null refused. */
    private static boolean isInput(Throwable cause) {
        return cause instanceof GraphQLException && cause instanceof GraphQLError;
    }

    private static Flaw flaw(DataFetchingEnvironment environment) {
        return new InputCheck(environment.getGraphQLSchema(), environment.getVariables())
                .ofField(environment.getFieldDefinition(), environment.getField())
                .orElse(InputCheck.UNKNOWN);
    }
}
