package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.execution.ValueUnboxer;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What a part of a document makes of a value. It knows only how things go well: where anything does not, it is
 * {@link Irregular}, and graphql-java executes the document again, to say what is wrong and where.
 */
sealed interface Shape {
    /** @throws Irregular when there may be an error to tell, or an empty value that spreads to what is around it */
    Object of(Object value, Walk walk) throws Exception;

    record Scalar(GraphQLScalarType type) implements Shape {
        @Override
        public Object of(Object value, Walk walk) {
            if (value instanceof EncodedText text) {
                walk.size().add(text.length());
                return value;
            }
            Object plain = ValueUnboxer.DEFAULT.unbox(value);
            try {
                Object written = plain == null ? null : type.getCoercing().serialize(plain, walk.context(), Locale.ENGLISH);
                if (written instanceof String text) {
                    walk.size().add(text.length());
                }
                return written;
            } catch (CoercingSerializeException wrong) {
                throw Irregular.INSTANCE;
            }
        }
    }

    record Choice(GraphQLEnumType type) implements Shape {
        @Override
        public Object of(Object value, Walk walk) {
            try {
                return value == null ? null : type.serialize(value, walk.context(), Locale.ENGLISH);
            } catch (CoercingSerializeException wrong) {
                throw Irregular.INSTANCE;
            }
        }
    }

    record Needed(Shape shape) implements Shape {
        @Override
        public Object of(Object value, Walk walk) throws Exception {
            Object made = shape.of(value, walk);
            if (made == null) {
                throw Irregular.INSTANCE;
            }
            return made;
        }
    }

    record Many(Shape item) implements Shape {
        @Override
        public Object of(Object value, Walk walk) throws Exception {
            if (value == null) {
                return null;
            }
            if (!(value instanceof Collection<?> values)) {
                throw Irregular.INSTANCE;
            }
            List<Object> made = new ArrayList<>(values.size());
            for (Object one : values) {
                made.add(item.of(one, walk));
            }
            return made;
        }
    }

    /** @param size of its names, and more */
    record Whole(SerializedString[] names, Part[] parts, int size) implements Shape {
        @Override
        public Object of(Object value, Walk walk) throws Exception {
            return value == null ? null : from(value, walk);
        }

        /** @param source null for the fields of the root */
        Picked from(Object source, Walk walk) throws Exception {
            walk.enter(this);
            Object[] made = new Object[parts.length];
            for (int i = 0; i < made.length; i++) {
                parts[i].fill(made, i, source, walk);
            }
            return new Picked(names, made);
        }
    }

    /** An interface or a union. */
    record AnyOf(Function<Object, String> nameOf, Map<String, Shape> types) implements Shape {
        @Override
        public Object of(Object value, Walk walk) throws Exception {
            if (value == null) {
                return null;
            }
            Shape type = types.get(nameOf.apply(value));
            if (type == null) {
                throw Irregular.INSTANCE;
            }
            return type.of(value, walk);
        }
    }

    /** A field of an object. */
    sealed interface Part {
        /** Puts its value into its place, at once or when it is known. */
        void fill(Object[] values, int place, Object source, Walk walk) throws Exception;
    }

    record Accessed(PlainField field, Shape shape) implements Part {
        @Override
        public void fill(Object[] values, int place, Object source, Walk walk) throws Exception {
            values[place] = shape.of(field.of(source), walk);
        }
    }

    /** By a resolver. */
    record Asked(WorkerFetcher<?, ?> fetcher, GraphQLObjectType parent, GraphQLFieldDefinition definition,
            MergedField field, Shape shape) implements Part {
        @Override
        public void fill(Object[] values, int place, Object source, Walk walk) throws Exception {
            Object answer = walk.ask(this, source);
            if (answer instanceof CompletableFuture<?> later) {
                walk.wait(later, shape, values, place);
            } else {
                values[place] = shape.of(Walk.data(answer), walk);
            }
        }
    }

    record TypeName(String name) implements Part {
        @Override
        public void fill(Object[] values, int place, Object source, Walk walk) {
            values[place] = name;
        }
    }

    /** Costs no stack trace, as it tells nobody anything. */
    final class Irregular extends RuntimeException {
        static final Irregular INSTANCE = new Irregular();

        private Irregular() {
            super(null, null, false, false);
        }
    }
}
