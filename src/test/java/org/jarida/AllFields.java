package org.jarida;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that select all there is of an interface or a union, under the fields' own names. */
final class AllFields {
    /** Fields of the fields of the fields: so deep, merged selections may differ in shape. */
    private static final int DEPTH = 3;

    private final GraphQLSchema schema;
    private final Predicate<String> served;
    private final Map<String, String> variables = new TreeMap<>();

    private AllFields(GraphQLSchema schema, Predicate<String> served) {
        this.schema = schema;
        this.served = served;
    }

    /** One operation for each interface and union that a query or a mutation leads to. */
    static Document of(GraphQLSchema schema, Predicate<String> served) {
        Map<String, Way> ways = ways(schema, served);
        String operations = schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType)
                .map(GraphQLNamedType::getName).filter(served).filter(ways::containsKey)
                .map(name -> new AllFields(schema, served).operation(ways.get(name)))
                .collect(Collectors.joining("\n"));
        return Parser.parse(operations);
    }

    /** From a root type through its fields to a type. */
    private record Way(String root, List<GraphQLFieldDefinition> steps, GraphQLNamedOutputType end) {
        Way then(GraphQLFieldDefinition field, GraphQLNamedOutputType type) {
            return new Way(root, Stream.concat(steps.stream(), Stream.of(field)).toList(), type);
        }
    }

    private static Map<String, Way> ways(GraphQLSchema schema, Predicate<String> served) {
        Map<String, Way> ways = new LinkedHashMap<>();
        Deque<Way> open = new ArrayDeque<>(List.of(new Way("query", List.of(), schema.getQueryType()),
                new Way("mutation", List.of(), schema.getMutationType())));
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (ways.putIfAbsent(way.end().getName(), way) == null) {
                fields(way.end(), served).forEach(field -> {
                    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLNamedOutputType next)
                        open.add(way.then(field, next));
                });
            }
        }
        return ways;
    }

    private static List<GraphQLFieldDefinition> fields(GraphQLNamedType type, Predicate<String> served) {
        List<GraphQLFieldDefinition> fields = type instanceof GraphQLObjectType object ? object.getFieldDefinitions()
                : type instanceof GraphQLInterfaceType face ? face.getFieldDefinitions() : List.of();
        return fields.stream().filter(field -> served.test(field.getName())).toList();
    }

    private String operation(Way way) {
        List<String> open = new ArrayList<>();
        for (GraphQLFieldDefinition step : way.steps()) open.add(call("Root", step));
        String selection = String.join(" { ", open) + " { " + everything(way.end(), DEPTH) + "}".repeat(open.size());
        String declared = variables.entrySet().stream()
                .map(variable -> "$" + variable.getKey() + ": " + variable.getValue())
                .collect(Collectors.joining(", "));
        return "%s Every%s%s { %s }".formatted(way.root(), way.end().getName(),
                declared.isEmpty() ? "" : "(" + declared + ")", selection);
    }

    private String everything(GraphQLNamedType type, int depth) {
        StringBuilder all = new StringBuilder("__typename ");
        if (depth == 0) return all.toString();
        for (GraphQLFieldDefinition field : fields(type, served)) {
            all.append(call(type.getName(), field)).append(' ');
            GraphQLNamedType next = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
            if (!isLeaf(next)) all.append("{ ").append(everything(next, depth - 1)).append("} ");
        }
        for (GraphQLObjectType member : members(type)) {
            all.append("... on ").append(member.getName()).append(" { ").append(everything(member, depth)).append("} ");
        }
        return all.toString();
    }

    private List<GraphQLObjectType> members(GraphQLNamedType type) {
        Stream<GraphQLObjectType> members = type instanceof GraphQLInterfaceType face ? schema.getImplementations(face)
                .stream()
                : type instanceof GraphQLUnionType union ? union.getTypes().stream()
                .map(GraphQLObjectType.class::cast) : Stream.of();
        return members.filter(member -> served.test(member.getName())).toList();
    }

    /** Arguments that must be given become variables. */
    private String call(String owner, GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> {
                    String variable = owner + "_" + field.getName() + "_" + argument.getName();
                    variables.put(variable, GraphQLTypeUtil.simplePrint(argument.getType()));
                    return argument.getName() + ": $" + variable;
                }).collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    private static boolean isLeaf(GraphQLNamedType type) {
        return !(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType
                || type instanceof GraphQLUnionType);
    }
}
