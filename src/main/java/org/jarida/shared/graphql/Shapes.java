package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Field;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The parts of one document that are plain fields through and through, each worked out when it is first executed. */
final class Shapes {
    private static final int ALWAYS = 100, CHARACTERS_A_PART = 4;

    /** Of a document's weight, in characters, beside its length. */
    static final int LEAST_WEIGHT = ALWAYS * CHARACTERS_A_PART;

    private final FieldCollector collector = new FieldCollector();
    private final Map<Place, Optional<Shape.Part>> parts = new ConcurrentHashMap<>();
    private final Map<Place, Optional<Shape>> below = new ConcurrentHashMap<>();
    private final List<String> conditions;
    private final AtomicInteger left;

    /**
     * @param conditions the variables by which fields are skipped and included
     * @param length     of the document: what is kept of it grows with it, however often its fragments are spread, in
     *                   whatever types, and however many conditions it has
     */
    Shapes(Set<String> conditions, int length) {
        this.conditions = List.copyOf(conditions);
        this.left = new AtomicInteger(ALWAYS + length / CHARACTERS_A_PART);
    }

    /** Empty for a field that a resolver answers, or that has such a field anywhere below it. */
    Optional<Shape.Part> part(ExecutionContext execution, GraphQLObjectType parent, MergedField field) {
        return kept(parts, place(execution, parent, field), () -> part(execution, parent, definition(execution, parent, field), field));
    }

    /** What the value of a field becomes, whoever answers the field; empty when a resolver is asked anywhere below it. */
    Optional<Shape> below(ExecutionContext execution, GraphQLObjectType parent, MergedField field) {
        return kept(below, place(execution, parent, field),
                () -> shape(execution, definition(execution, parent, field).getType(), field));
    }

    /** Not by computeIfAbsent: parts lie in one another. */
    private <T> Optional<T> kept(Map<Place, Optional<T>> all, Place place, Supplier<Optional<T>> make) {
        Optional<T> known = all.get(place);
        if (known != null) {
            return known;
        }
        if (left.decrementAndGet() < 0) {
            return Optional.empty();
        }
        Optional<T> made = make.get();
        all.put(place, made);
        return made;
    }

    private Place place(ExecutionContext execution, GraphQLObjectType parent, MergedField field) {
        return new Place(parent.getName(), field.getFields(), conditions.isEmpty() ? List.of()
                : conditions.stream().map(execution.getCoercedVariables()::get).toList());
    }

    private static GraphQLFieldDefinition definition(ExecutionContext execution, GraphQLObjectType parent, MergedField field) {
        return Introspection.getFieldDefinition(execution.getGraphQLSchema(), parent, field.getName());
    }

    private Optional<Shape.Part> part(ExecutionContext execution, GraphQLObjectType parent,
            GraphQLFieldDefinition definition, MergedField field) {
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return Optional.of(new Shape.TypeName(parent.getName()));
        }
        DataFetcher<?> fetcher = execution.getGraphQLSchema().getCodeRegistry().getDataFetcher(parent, definition);
        return fetcher instanceof PlainField plain
                ? shape(execution, definition.getType(), field).map(shape -> new Shape.Accessed(plain, shape))
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
            return whole(execution, object, field);
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
            Optional<Shape> shape = whole(execution, (GraphQLObjectType) type, field);
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            shapes.put(type.getName(), shape.get());
        }
        return resolver instanceof TypeByName byName
                ? Optional.of(new Shape.AnyOf(byName::known, shapes)) : Optional.empty();
    }

    private Optional<Shape> whole(ExecutionContext execution, GraphQLObjectType type, MergedField field) {
        Map<String, MergedField> fields = collector.collectFields(FieldCollectorParameters.newParameters()
                .schema(execution.getGraphQLSchema()).objectType(type).fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap()).graphQLContext(execution.getGraphQLContext())
                .build(), field).getSubFields();
        if (left.addAndGet(-fields.size()) < 0) {
            return Optional.empty();
        }
        Shape.Part[] parts = new Shape.Part[fields.size()];
        SerializedString[] names = new SerializedString[fields.size()];
        int next = 0;
        for (Map.Entry<String, MergedField> selected : fields.entrySet()) {
            Optional<Shape.Part> part = part(execution, type, selected.getValue());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            names[next] = new SerializedString(selected.getKey());
            parts[next++] = part.get();
        }
        return Optional.of(new Shape.Whole(names, parts));
    }

    /** Nodes of a document are equal to themselves alone; one in a fragment may stand in several types. */
    private record Place(String parent, List<Field> fields, List<Object> conditions) {}
}
