package org.jarida.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says which value was refused and why. Runs only after graphql-java refused, whose errors name the variable alone and
 * Java's classes.
 */
final class InputCheck {
    static final Flaw UNKNOWN = new Flaw("A value has the wrong type or form", List.of());

    private final GraphQLSchema schema;
    private final Literals literals;

    /** @param variables as sent; null while they are not known, then they pass */
    InputCheck(GraphQLSchema schema, Map<String, Object> variables) {
        this.schema = schema;
        this.literals = new Literals(variables);
    }

    Optional<Flaw> ofVariables(OperationDefinition operation, Map<String, Object> variables) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variables.containsKey(variable.getName()) || variable.getDefaultValue() == null) {
                var flaw = check(typeOf(variable), variables.get(variable.getName()), List.of(variable.getName()));
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    Optional<Flaw> ofDefaults(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getDefaultValue() != null)
                .flatMap(variable ->
                        check(typeOf(variable), variable.getDefaultValue(), List.of(variable.getName())).stream())
                .findFirst();
    }

    Optional<Flaw> ofField(GraphQLFieldDefinition definition, Field field) {
        for (Argument given : field.getArguments()) {
            GraphQLArgument argument = definition.getArgument(given.getName());
            if (argument != null) {
                var flaw = check(argument.getType(), given.getValue(), List.of(given.getName()));
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    private GraphQLType typeOf(VariableDefinition variable) {
        return TypeFromAST.getTypeFromAST(schema, variable.getType());
    }

    private Optional<Flaw> check(GraphQLType type, Object sent, List<Object> path) {
        if (literals.isUnknown(sent)) {
            return Optional.empty();
        }
        Object value = literals.open(sent);
        if (type instanceof GraphQLNonNull required) {
            return value == null ? flaw("Must not be null", path) : check(required.getWrappedType(), value, path);
        }
        if (value == null) {
            return Optional.empty();
        }
        if (type instanceof GraphQLList list) {
            return ofList(list.getWrappedType(), value, path);
        }
        return type instanceof GraphQLInputObjectType object
                ? ofObject(object, value, path) : ofLeaf(type, value, path);
    }

    private Optional<Flaw> ofList(GraphQLType element, Object value, List<Object> path) {
        if (!(value instanceof List<?> items)) {
            return check(element, value, path);
        }
        for (int i = 0; i < items.size(); i++) {
            var flaw = check(element, items.get(i), step(path, i));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> ofObject(GraphQLInputObjectType type, Object value, List<Object> path) {
        if (!(value instanceof Map<?, ?> given)) {
            return flaw("Expected an object of type " + type.getName(), path);
        }
        for (Object name : given.keySet()) {
            if (type.getFieldDefinition((String) name) == null) {
                return flaw("Unknown field of " + type.getName(), step(path, name));
            }
        }
        if (type.isOneOf() && (given.size() != 1 || literals.open(given.values().iterator().next()) == null)) {
            return flaw("Exactly one field of " + type.getName() + " must be given, and not null", path);
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (given.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
                var flaw = check(field.getType(), given.get(field.getName()), step(path, field.getName()));
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> ofLeaf(GraphQLType type, Object value, List<Object> path) {
        if (type instanceof GraphQLEnumType names) {
            Object name = value instanceof EnumValue literal ? literal.getName() : value;
            return name instanceof String text && names.getValue(text) != null
                    ? Optional.empty() : flaw("Expected one of the values of " + names.getName(), path);
        }
        if (!(type instanceof GraphQLScalarType scalar)) {
            return Optional.empty(); // no type of inputs: another rule of validation says so
        }
        try {
            if (value instanceof Value<?> literal) {
                scalar.getCoercing().parseLiteral(
                        literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
            } else {
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            }
            return Optional.empty();
        } catch (CoercingParseValueException | CoercingParseLiteralException refused) {
            return flaw(scalar.getCoercing() instanceof StrictCoercing
                    ? refused.getMessage() : "Expected a value of type " + scalar.getName(), path);
        }
    }

    private static Optional<Flaw> flaw(String message, List<Object> path) {
        return Optional.of(new Flaw(message, path));
    }

    private static List<Object> step(List<Object> path, Object next) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }
}
