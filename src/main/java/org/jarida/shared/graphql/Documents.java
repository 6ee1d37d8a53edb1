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
    private static final int LEAST = 100;

    private static final Problem NO_SUCH_OPERATION =
            Problem.of(Code.GRAPHQL_VALIDATION_FAILED, "operationName must name one operation of the document");

    private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
            .maximumWeight(CAPACITY)
            .weigher((String text, PreparsedDocumentEntry entry) -> LEAST + text.length()).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = valid.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors()) {
                valid.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(
                entry.hasErrors() ? entry : admitted(Engine.request(input), entry));
    }

    private static PreparsedDocumentEntry admitted(GraphqlRequest request, PreparsedDocumentEntry entry) {
        Optional<OperationDefinition> operation = operation(entry.getDocument(), request.operationName());
        operation.ifPresent(known -> refuseByMethod(request, known.getOperation()));
        return operation.isPresent() ? entry : new PreparsedDocumentEntry(NO_SUCH_OPERATION.at(null, null));
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
