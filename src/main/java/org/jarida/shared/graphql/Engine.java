package org.jarida.shared.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionStrategy;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.DocumentSupplier;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.dataloader.DataLoaderRegistry;

/** Executes requests on SmallRye's resolvers, on the calling thread and in its request context. */
@ApplicationScoped
class Engine {
    private final GraphQL graphql;

    @Inject
    Engine(GraphQLSchema schema, Schema model, LimitsConfig limits, Introspection introspection) {
        this(schema, model, limits, introspection, new DirectExecution(new Errors()));
    }

    Engine(GraphQLSchema schema, Schema model, LimitsConfig limits, Introspection introspection, ExecutionStrategy queries) {
        if (!model.getBatchOperations().isEmpty()) {
            throw new IllegalStateException("ByParent, not lists of @Source: " + model.getBatchOperations());
        }
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens() + SchemaHook.END)));
        Documents documents = new Documents(new Preparation(schema, DocumentLimits.of(limits)),
                new OperationGate(schema, introspection));
        this.graphql = GraphQL.newGraphQL(schema).instrumentation(new LimitInstrumentation())
                .queryExecutionStrategy(queries)
                .defaultDataFetcherExceptionHandler(new Errors()).preparsedDocumentProvider(documents).build();
    }

    /** Without any limit of cost: for documents of our own. */
    ExecutionResult execute(GraphqlRequest request) {
        return execute(request, null, AnswerSize.unlimited());
    }

    /** @throws RequestRefused when the document may not be executed by this request */
    ExecutionResult execute(GraphqlRequest request, Meter meter, AnswerSize size) {
        ExecutionInput input = ExecutionInput.newExecutionInput(request.query()).operationName(request.operationName())
                .variables(request.variables()).dataLoaderRegistry(new DataLoaderRegistry()).locale(Locale.ENGLISH).build();
        SmallRyeContext context = new SmallRyeContext(Engine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        context.setExecutionInput(input);
        context.setDocumentSupplier(new DocumentSupplier(input, null));
        input.getGraphQLContext().put(GraphqlRequest.class, request)
                .put(AnswerSize.class, size)
                .put(SmallRyeContextManager.CONTEXT, context)
                .put("runBlocking", true)
                .put("state", Arc.container().requestContext().getState());
        if (meter != null) {
            input.getGraphQLContext().put(Meter.class, meter);
        }
        SmallRyeContextManager.restore(context);
        try {
            return graphql.execute(input);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    static GraphqlRequest request(ExecutionInput input) {
        return input.getGraphQLContext().get(GraphqlRequest.class);
    }
}
