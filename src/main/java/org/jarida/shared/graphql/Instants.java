package org.jarida.shared.graphql;

import graphql.GraphQLContext;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Instants on the wire: read with any offset (RFC 3339, seconds may be left out), written in UTC. */
final class Instants implements Coercing<Object, Object> {
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Null when it is none. */
    static Object read(Object raw) {
        if (raw instanceof Instant instant) {
            return instant;
        }
        if (!(raw instanceof String text)) {
            return null;
        }
        try {
            OffsetDateTime utc = OffsetDateTime.parse(text, FORM).withOffsetSameInstant(ZoneOffset.UTC);
            return utc.getYear() >= 1 && utc.getYear() <= 9999 ? utc.toInstant() : null;
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Instant || value instanceof String) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant().toString();
        }
        throw new CoercingSerializeException("Not an instant");
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }
}
