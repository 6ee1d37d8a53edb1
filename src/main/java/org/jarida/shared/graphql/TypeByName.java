package org.jarida.shared.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.graphql.Type;

/**
 * SmallRye's resolvers answer the object types as they were before the schema was mended, which match no fragment: the
 * type of that name in the schema that executes is meant.
 */
final class TypeByName implements TypeResolver {
    private final TypeResolver stock;
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    TypeByName(TypeResolver stock) {
        this.stock = stock;
    }

    @Override
    public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
        String name = names.computeIfAbsent(environment.<Object>getObject().getClass(),
                type -> stock.getType(environment).getName());
        return environment.getSchema().getObjectType(name);
    }

    /** Null for an object of a class that does not say it, and was never seen before. */
    String known(Object object) {
        return names.computeIfAbsent(object.getClass(), type -> {
            Type said = type.getAnnotation(Type.class);
            return said == null ? null : said.value();
        });
    }
}
