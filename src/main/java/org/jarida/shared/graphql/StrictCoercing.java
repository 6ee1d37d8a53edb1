package org.jarida.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One rule for variables and literals.
 *
 * @param stock    how values are written
 * @param expected completes "Expected …" for developers of clients
 * @param reader   from a JSON value to the argument's; null when it is refused
 */
record StrictCoercing(Coercing<?, ?> stock, String expected, UnaryOperator<Object> reader)
        implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return stock.serialize(value, context, locale);
    }

    @Override
    public Object parseValue(Object raw, GraphQLContext context, Locale locale) {
        Object value = reader.apply(raw);
        if (value == null) {
            throw new CoercingParseValueException("Expected " + expected);
        }
        return value;
    }

    @Override
    public Object parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = reader.apply(raw(literal));
        if (value == null) {
            throw new CoercingParseLiteralException("Expected " + expected);
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(value, context, locale);
    }

    private static Object raw(Value<?> literal) {
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof IntValue integer) {
            return integer.getValue();
        }
        if (literal instanceof FloatValue number) {
            return number.getValue();
        }
        return literal instanceof BooleanValue flag ? flag.isValue() : null;
    }
}
