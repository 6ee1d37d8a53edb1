package org.jarida.shared.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;

/** The scalars of the contract: they refuse what the stock ones cut, guess or let through to the database. */
final class StrictScalars {
    static final GraphQLScalarType STRING = strict(Scalars.GraphQLString,
            "a string without U+0000 and lone surrogates",
            raw -> raw instanceof String text && isText(text) ? text : null);
    static final GraphQLScalarType ID = strict(Scalars.GraphQLID, "an id", StrictScalars::id);
    static final GraphQLScalarType INT = strict(Scalars.GraphQLInt, "an integer of 32 bits", StrictScalars::integer);
    static final GraphQLScalarType FLOAT = strict(Scalars.GraphQLFloat, "a finite number", StrictScalars::number);
    static final GraphQLScalarType DATE_TIME = strict(
            GraphQLScalarType.newScalar().name("DateTime").coercing(new Instants())
                    .description("An instant in ISO 8601 with its offset, for example 2026-11-24T08:15:00+01:00")
                    .specifiedByUrl("https://scalars.graphql.org/andimarek/date-time").build(),
            "an ISO 8601 instant with an offset, years 1 to 9999, for example 2026-11-24T08:15:00+01:00",
            Instants::read);

    private StrictScalars() {}

    private static GraphQLScalarType strict(GraphQLScalarType stock, String expected, UnaryOperator<Object> reader) {
        return stock.transform(scalar -> scalar.coercing(new StrictCoercing(stock.getCoercing(), expected, reader)));
    }

    /** PostgreSQL stores no U+0000, and a surrogate without its other half is no character of any encoding. */
    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static Object id(Object raw) {
        if (raw instanceof String text) {
            return isText(text) ? text : null;
        }
        return isIntegral(raw) ? raw.toString() : null;
    }

    private static Object integer(Object raw) {
        if (!isIntegral(raw)) {
            return null;
        }
        BigInteger value = new BigInteger(raw.toString());
        return value.bitLength() < Integer.SIZE ? value.intValue() : null;
    }

    private static Object number(Object raw) {
        boolean number = isIntegral(raw) || raw instanceof BigDecimal || raw instanceof Double || raw instanceof Float;
        return number && Double.isFinite(((Number) raw).doubleValue()) ? ((Number) raw).doubleValue() : null;
    }

    /** Default values of {@code @DefaultValue} come as decimals without a fraction; a sent 1.0 has one. */
    private static boolean isIntegral(Object raw) {
        return raw instanceof Integer || raw instanceof Long || raw instanceof BigInteger
                || raw instanceof BigDecimal decimal && decimal.scale() == 0;
    }
}
