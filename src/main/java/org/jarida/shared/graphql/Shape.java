package org.jarida.shared.graphql;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.execution.ValueUnboxer;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jarida.shared.persistence.Deadline;

/**
 * What a part of a document, of plain fields alone, makes of a value. It knows only how things go well: where anything
 * does not, it is {@link Irregular}, and graphql-java executes that part again, to say what is wrong and where.
 */
sealed interface Shape {
    /** @throws Irregular when there may be an error to tell, or an empty value that spreads to what is around it */
    Object of(Object value, Run run) throws Exception;

    /** @param deadline null when what was done is answered however long it takes */
    record Run(GraphQLContext context, Deadline deadline) {
        void check() {
            if (deadline != null && deadline.hasPassed()) {
                throw Irregular.INSTANCE;
            }
        }
    }

    record Scalar(GraphQLScalarType type) implements Shape {
        @Override
        public Object of(Object value, Run run) {
            Object plain = ValueUnboxer.DEFAULT.unbox(value);
            try {
                return plain == null ? null : type.getCoercing().serialize(plain, run.context(), Locale.ENGLISH);
            } catch (CoercingSerializeException wrong) {
                throw Irregular.INSTANCE;
            }
        }
    }

    record Choice(GraphQLEnumType type) implements Shape {
        @Override
        public Object of(Object value, Run run) {
            try {
                return value == null ? null : type.serialize(value, run.context(), Locale.ENGLISH);
            } catch (CoercingSerializeException wrong) {
                throw Irregular.INSTANCE;
            }
        }
    }

    record Needed(Shape shape) implements Shape {
        @Override
        public Object of(Object value, Run run) throws Exception {
            Object made = shape.of(value, run);
            if (made == null) {
                throw Irregular.INSTANCE;
            }
            return made;
        }
    }

    record Many(Shape item) implements Shape {
        @Override
        public Object of(Object value, Run run) throws Exception {
            if (value == null) {
                return null;
            }
            if (!(value instanceof Collection<?> values)) {
                throw Irregular.INSTANCE;
            }
            List<Object> made = new ArrayList<>(values.size());
            for (Object one : values) {
                made.add(item.of(one, run));
            }
            return made;
        }
    }

    record Whole(SerializedString[] names, Part[] parts) implements Shape {
        @Override
        public Object of(Object value, Run run) throws Exception {
            if (value == null) {
                return null;
            }
            run.check();
            Object[] made = new Object[parts.length];
            for (int i = 0; i < made.length; i++) {
                made[i] = parts[i].of(value, run);
            }
            return new Picked(names, made);
        }
    }

    /** An interface or a union. */
    record AnyOf(Function<Object, String> nameOf, Map<String, Shape> types) implements Shape {
        @Override
        public Object of(Object value, Run run) throws Exception {
            if (value == null) {
                return null;
            }
            Shape type = types.get(nameOf.apply(value));
            if (type == null) {
                throw Irregular.INSTANCE;
            }
            return type.of(value, run);
        }
    }

    /** A field of an object. */
    sealed interface Part {
        Object of(Object source, Run run) throws Exception;
    }

    record Accessed(PlainField field, Shape shape) implements Part {
        @Override
        public Object of(Object source, Run run) throws Exception {
            return shape.of(field.of(source), run);
        }
    }

    record TypeName(String name) implements Part {
        @Override
        public Object of(Object source, Run run) {
            return name;
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
