package org.jarida;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;

/** A call of an operation that gives what must be given and names nothing that exists. */
record PlausibleCall(String document, Map<String, Object> variables) {
    private static final String UNKNOWN = "article_00000000-0000-7000-8000-000000000000";

    /** @param kind query or mutation */
    static PlausibleCall of(String kind, GraphQLFieldDefinition operation) {
        List<GraphQLArgument> needed = operation.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType())).toList();
        Map<String, Object> variables = new LinkedHashMap<>();
        needed.forEach(argument -> variables.put(argument.getName(), value(argument.getType())));
        String declared = needed.stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", "));
        String given = needed.stream().map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(Collectors.joining(", "));
        String selection = GraphQLTypeUtil.unwrapAll(operation.getType()) instanceof GraphQLCompositeType
                ? " { __typename }" : "";
        return new PlausibleCall(kind + (needed.isEmpty() ? "" : "(" + declared + ")") + " { " + operation.getName()
                + (needed.isEmpty() ? "" : "(" + given + ")") + selection + " }", variables);
    }

    Answer by(Gql caller) {
        return caller.run(document, variables);
    }

    private static Object value(GraphQLType type) {
        if (type instanceof GraphQLNonNull needed) return value(needed.getWrappedType());
        if (type instanceof GraphQLList) return List.of();
        if (type instanceof GraphQLEnumType constants) return constants.getValues().get(0).getName();
        if (type instanceof GraphQLInputObjectType input) return fields(input);
        return switch (((GraphQLNamedType) type).getName()) {
            case "ID" -> UNKNOWN;
            case "Int" -> 0;
            case "Float" -> 0.5;
            case "Boolean" -> false;
            case "DateTime" -> "2026-11-24T08:15:00+01:00";
            default -> "none";
        };
    }

    private static Map<String, Object> fields(GraphQLInputObjectType input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
            GraphQLInputType type = field.getType();
            if (GraphQLTypeUtil.isNonNull(type)) fields.put(field.getName(), value(type));
        }
        if (input.isOneOf()) {
            GraphQLInputObjectField first = input.getFieldDefinitions().get(0);
            fields.put(first.getName(), value(first.getType()));
        }
        return fields;
    }
}
