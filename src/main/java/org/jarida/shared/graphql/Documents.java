package org.jarida.shared.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documents that were parsed and found valid, by their text: fronts send the same few for ever. */
final class Documents implements PreparsedDocumentProvider {
    /** Characters of text held; a parsed document takes some tens of bytes for each. */
    private static final long CAPACITY = 500_000;
    private static final int LEAST = 100 + Shapes.LEAST_WEIGHT;

    private static final Problem NO_SUCH_OPERATION =
            Problem.of(Code.GRAPHQL_VALIDATION_FAILED, "operationName must name one operation of the document");

    private final Cache<String, Prepared> anyones = cache();
    /** Apart, so that no flood of strangers' documents takes the place of those that front ends have registered. */
    private final Cache<String, Prepared> registered = cache();
    private final Preparation preparation;
    private final OperationGate gate;

    Documents(Preparation preparation, OperationGate gate) {
        this.preparation = preparation;
        this.gate = gate;
    }

    private static Cache<String, Prepared> cache() {
        return Caffeine.newBuilder().maximumWeight(CAPACITY)
                .weigher((String text, Prepared document) -> LEAST + text.length()).build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        Cache<String, Prepared> valid = Engine.request(input).registered() ? registered : anyones;
        Prepared prepared = valid.getIfPresent(input.getQuery());
        if (prepared == null) {
            prepared = preparation.of(input);
            if (!prepared.entry().hasErrors()) {
                valid.put(input.getQuery(), prepared);
            }
        }
        return CompletableFuture.completedFuture(
                prepared.entry().hasErrors() ? prepared.entry() : admitted(input, prepared));
    }

    private PreparsedDocumentEntry admitted(ExecutionInput input, Prepared prepared) {
        GraphqlRequest request = Engine.request(input);
        Optional<OperationDefinition> operation = operation(prepared.entry().getDocument(), request.operationName());
        if (operation.isEmpty()) {
            return new PreparsedDocumentEntry(NO_SUCH_OPERATION.at(null, null));
        }
        refuseByMethod(request, operation.get().getOperation());
        input.getGraphQLContext().put(Shapes.class, prepared.shapes());
        return gate.refuse(input, prepared, operation.get())
                .map(problem -> new PreparsedDocumentEntry(problem.at(operation.get().getSourceLocation(), null)))
                .orElse(prepared.entry());
    }

    private static void refuseByMethod(GraphqlRequest request, Operation kind) {
        if (request.safe() && kind != Operation.QUERY) {
            throw new RequestRefused(Code.METHOD_NOT_ALLOWED, "GET serves queries alone");
        }
        if (kind == Operation.SUBSCRIPTION) {
            throw new RequestRefused(Code.BAD_REQUEST, "Subscriptions need a WebSocket (graphql-transport-ws)");
        }
    }

    /** @param name null or empty for the only one */
    static Optional<OperationDefinition> operation(Document document, String name) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        return all.stream().filter(operation -> name.equals(operation.getName())).findFirst();
    }
}
