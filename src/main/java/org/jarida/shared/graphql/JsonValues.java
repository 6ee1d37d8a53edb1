package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** The values of results: maps, lists and what the scalars write. */
final class JsonValues {
    private static final double LARGEST_WHOLE = 1e15;

    private static final int REPLACEMENT = 0xFFFD;

    private JsonValues() {}

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(wellFormed(text));
        } else if (value instanceof EncodedText text) {
            text.write(json);
        } else if (value instanceof Picked picked) {
            json.writeStartObject();
            for (int i = 0; i < picked.size(); i++) {
                json.writeFieldName(picked.name(i));
                write(json, picked.value(i));
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(json, number);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Whole numbers of type Float are written without a fraction, as JavaScript does. */
    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Integer integer) {
            json.writeNumber(integer);
        } else if (number instanceof Double real) {
            if (real == Math.rint(real) && Math.abs(real) < LARGEST_WHOLE) {
                json.writeNumber(real.longValue());
            } else {
                json.writeNumber(real);
            }
        } else if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    /** Half a surrogate pair cannot be written as UTF-8, and one must not cost the whole answer. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }
}
