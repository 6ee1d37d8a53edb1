package org.jarida.shared.graphql;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Executes queries by walking the objects that have what is asked, and leaves to graphql-java whatever goes wrong. It
 * keeps a path, step information and futures for each value, which only errors need. See decision 0083.
 */
final class DirectExecution extends AsyncExecutionStrategy {
    private static final Logger LOG = Logger.getLogger(DirectExecution.class);

    DirectExecution(Errors errors) {
        super(errors);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Shapes shapes = execution.getGraphQLContext().get(Shapes.class);
        Optional<Shape.Whole> shape = shapes.of(execution, parameters);
        if (shape.isPresent()) {
            AnswerSize size = execution.getGraphQLContext().get(AnswerSize.class);
            try {
                Object data = new Walk(execution, size).over(shape.get());
                return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult().data(data).build());
            } catch (Exception irregular) { // whatever it is, happens there again, and is told and logged there
                if (size.refusal() != null) {
                    return CompletableFuture.failedFuture(new RequestRefused(size.refusal()));
                }
                size.again();
                LOG.debug("Left to graphql-java", irregular);
            }
        }
        return super.execute(execution, parameters);
    }
}
