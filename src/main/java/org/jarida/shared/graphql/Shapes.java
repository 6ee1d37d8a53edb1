package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the operations of one document make of an answer, each worked out when it is first executed. */
final class Shapes {
    private static final int ALWAYS = 300, CHARACTERS_A_PART = 2;

    /** Of a document's weight, in characters, beside its length. */
    static final int LEAST_WEIGHT = ALWAYS * CHARACTERS_A_PART;

    private final FieldCollector collector = new FieldCollector();
    private final Map<Place, Optional<Shape.Whole>> shapes = new ConcurrentHashMap<>();
    /** Each once, however often it is asked for: a name may be as long as a document. */
    private final Map<String, SerializedString> names = new HashMap<>();
    private final List<String> conditions;
    private int left;

    /**
     * @param conditions the variables by which fields are skipped and included
     * @param length     of the document: what is kept of it grows with it, however often its fragments are spread, in
     *                   whatever types, and however many conditions it has
     */
    Shapes(Set<String> conditions, int length) {
        this.conditions = List.copyOf(conditions);
        this.left = ALWAYS + length / CHARACTERS_A_PART;
    }

    /** Of all that an operation asks for, with these variables; empty when it asks for something that has none. */
    Optional<Shape.Whole> of(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Place place = new Place(execution.getOperationDefinition().getName(), conditions.isEmpty() ? List.of()
                : conditions.stream().map(name -> condition(execution, name)).toList());
        Optional<Shape.Whole> known = shapes.get(place);
        return known != null ? known : make(place, execution, parameters);
    }

    /** Of this operation: in another one the variable may be no condition, and of any size. */
    private static Boolean condition(ExecutionContext execution, String name) {
        return execution.getCoercedVariables().get(name) instanceof Boolean holds ? holds : null;
    }

    /** One at a time: who comes second would spend the document's parts once more. */
    private synchronized Optional<Shape.Whole> make(Place place, ExecutionContext execution,
            ExecutionStrategyParameters parameters) {
        Optional<Shape.Whole> known = shapes.get(place);
        if (known != null || --left < 0) {
            return known != null ? known : Optional.empty();
        }
        Optional<Shape.Whole> made = whole(execution, execution.getGraphQLSchema().getQueryType(),
                parameters.getFields().getSubFields());
        shapes.put(place, made);
        return made;
    }

    private Optional<Shape.Part> part(ExecutionContext execution, GraphQLObjectType parent, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(execution.getGraphQLSchema(), parent, field.getName());
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return Optional.of(new Shape.TypeName(parent.getName()));
        }
        DataFetcher<?> fetcher = execution.getGraphQLSchema().getCodeRegistry().getDataFetcher(parent, definition);
        if (fetcher instanceof PlainField plain) {
            return shape(execution, definition.getType(), field).map(shape -> new Shape.Accessed(plain, shape));
        }
        return fetcher instanceof WorkerFetcher<?, ?> resolver
                ? shape(execution, definition.getType(), field)
                        .map(shape -> new Shape.Asked(resolver, parent, definition, field, shape))
                : Optional.empty();
    }

    private Optional<Shape> shape(ExecutionContext execution, GraphQLType type, MergedField field) {
        if (type instanceof GraphQLNonNull needed) {
            return shape(execution, needed.getWrappedType(), field).map(Shape.Needed::new);
        }
        if (type instanceof GraphQLList list) {
            return shape(execution, list.getWrappedType(), field).map(Shape.Many::new);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return Optional.of(new Shape.Scalar(scalar));
        }
        if (type instanceof GraphQLEnumType choice) {
            return Optional.of(new Shape.Choice(choice));
        }
        if (type instanceof GraphQLObjectType object) {
            return object(execution, object, field);
        }
        GraphQLSchema schema = execution.getGraphQLSchema();
        return type instanceof GraphQLInterfaceType face
                ? anyOf(execution, schema.getCodeRegistry().getTypeResolver(face), schema.getImplementations(face), field)
                : type instanceof GraphQLUnionType union
                ? anyOf(execution, schema.getCodeRegistry().getTypeResolver(union), union.getTypes(), field)
                : Optional.empty();
    }

    private Optional<Shape> anyOf(ExecutionContext execution, TypeResolver resolver,
            Collection<? extends GraphQLNamedOutputType> types, MergedField field) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (GraphQLNamedOutputType type : types) {
            Optional<Shape> shape = object(execution, (GraphQLObjectType) type, field);
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            shapes.put(type.getName(), shape.get());
        }
        return resolver instanceof TypeByName byName
                ? Optional.of(new Shape.AnyOf(byName::known, shapes)) : Optional.empty();
    }

    private Optional<Shape> object(ExecutionContext execution, GraphQLObjectType type, MergedField field) {
        return whole(execution, type, collector.collectFields(FieldCollectorParameters.newParameters()
                .schema(execution.getGraphQLSchema()).objectType(type).fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap()).graphQLContext(execution.getGraphQLContext())
                .build(), field).getSubFields()).map(Function.identity());
    }

    private Optional<Shape.Whole> whole(ExecutionContext execution, GraphQLObjectType type, Map<String, MergedField> fields) {
        left -= fields.values().stream().mapToInt(field -> field.getFields().size()).sum();
        if (left < 0) {
            return Optional.empty();
        }
        Shape.Part[] parts = new Shape.Part[fields.size()];
        SerializedString[] texts = new SerializedString[fields.size()];
        int next = 0;
        for (Map.Entry<String, MergedField> selected : fields.entrySet()) {
            Optional<Shape.Part> part = part(execution, type, selected.getValue());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            texts[next] = names.computeIfAbsent(selected.getKey(), SerializedString::new);
            parts[next++] = part.get();
        }
        int size = fields.keySet().stream().mapToInt(String::length).sum() + parts.length * AnswerSize.FIELD;
        return Optional.of(new Shape.Whole(texts, parts, size));
    }

    /** @param operation null for one without a name */
    private record Place(String operation, List<Boolean> conditions) {}
}
