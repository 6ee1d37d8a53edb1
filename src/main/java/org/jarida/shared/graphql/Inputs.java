package org.jarida.shared.graphql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Values that graphql-java has checked against the schema, as the Java types of resolvers' parameters. */
final class Inputs {
    /** Reflection finds a record's components anew each time. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Inputs() {}

    /**
     * @param type of a parameter: a record for an input object, with a component for each of its fields; a list; an
     *             enum; or what a scalar is read as
     * @throws Exception what the constructor of a record throws
     */
    static Object as(Type type, Object value) throws Exception {
        if (type instanceof ParameterizedType list) {
            return value == null ? null : all(list.getActualTypeArguments()[0], (Collection<?>) value);
        }
        Class<?> wanted = (Class<?>) type;
        if (value == null) {
            return wanted.isPrimitive() ? wanted == boolean.class ? (Object) false : (Object) 0 : null;
        }
        if (wanted.isRecord() && value instanceof Map<?, ?> fields) {
            return SHAPES.get(wanted).make(fields);
        }
        return wanted.isEnum() ? constant(wanted, value.toString()) : value;
    }

    private static List<Object> all(Type type, Collection<?> values) throws Exception {
        List<Object> all = new ArrayList<>(values.size());
        for (Object value : values) {
            all.add(as(type, value));
        }
        return all;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<Enum>) type, name);
    }

    private record Shape(Constructor<?> constructor, String[] names, Type[] types) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return new Shape(constructor, Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new),
                        Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Object make(Map<?, ?> fields) throws Exception {
            Object[] values = new Object[names.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = as(types[i], fields.get(names[i]));
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException failure) {
                throw failure.getCause() instanceof Exception refused ? refused : failure;
            }
        }
    }
}
