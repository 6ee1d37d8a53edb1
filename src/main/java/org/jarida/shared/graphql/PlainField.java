package org.jarida.shared.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Wrapper;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * A field that is an accessor of a record or bean: one method handle, where the stock fetcher describes the whole
 * selection as JSON for each value (a quarter of all CPU of a list of cards).
 */
final class PlainField implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {
    private final String owner;
    private final String accessor;
    private volatile MethodHandle handle;

    PlainField(String owner, String accessor) {
        this.owner = owner;
        this.accessor = accessor;
    }

    /** Whether the accessor's value is what is served, with nothing adapted on the way. */
    static boolean isPlain(Field field) {
        Wrapper wrapper = field.hasWrapper() ? field.getWrapper() : null;
        return field.getMethodName() != null && !field.hasTransformation()
                && !field.isAdaptingWith() && !field.isAdaptingTo()
                && !field.getReference().isAdaptingWith() && !field.getReference().isAdaptingTo()
                && (wrapper == null || !wrapper.isOptional() && !wrapper.isMap() && !wrapper.isArray());
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return of(source);
    }

    Object of(Object source) throws Exception {
        try {
            return handle().invokeExact(source);
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    /** Found at the first use: the schema is built before all classes can be loaded. */
    private MethodHandle handle() throws ReflectiveOperationException {
        MethodHandle found = handle;
        if (found == null) {
            Method method = ClassloadingService.get().loadClass(owner).getMethod(accessor);
            method.setAccessible(true);
            found = MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
            handle = found;
        }
        return found;
    }
}
