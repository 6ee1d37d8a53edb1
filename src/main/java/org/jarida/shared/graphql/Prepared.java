package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document as it is kept, or what is wrong with it.
 *
 * @param neverNull by operation, for those that were asked with null
 */
record Prepared(PreparsedDocumentEntry entry, boolean isIntrospective, Map<String, FragmentDefinition> fragments,
        Shapes shapes, Map<OperationDefinition, Set<String>> neverNull) {
    static Prepared right(Document document, DocumentShape shape, int length) {
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        return new Prepared(new PreparsedDocumentEntry(document), shape.isIntrospective(), fragments,
                new Shapes(shape.conditions(), length), new ConcurrentHashMap<>());
    }

    static Prepared wrong(List<? extends GraphQLError> errors) {
        return new Prepared(new PreparsedDocumentEntry(List.copyOf(errors)), false, Map.of(), null, Map.of());
    }

    /**
     * A variable that null is sent for, and that stands where null may not be. GraphQL would empty its field alone; but
     * nothing has been done yet, and a caller's mistake is told best before.
     */
    Optional<Flaw> nullWhereNoneMayBe(GraphQLSchema schema, OperationDefinition operation, Map<String, Object> sent) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            boolean isNull = !(variable.getType() instanceof NonNullType) && sent.containsKey(name) && sent.get(name) == null;
            if (isNull && mayMatter(schema, operation).contains(name)
                    && NeverNull.of(schema, operation, fragments, Conditions.of(operation, sent)).contains(name)) {
                return Optional.of(new Flaw("Must not be null where it stands", List.of(name)));
            }
        }
        return Optional.empty();
    }

    /** Whatever conditions there are: nearly all operations have none of these. */
    private Set<String> mayMatter(GraphQLSchema schema, OperationDefinition operation) {
        return neverNull.computeIfAbsent(operation, asked -> NeverNull.of(schema, asked, fragments, Conditions.UNKNOWN));
    }
}
