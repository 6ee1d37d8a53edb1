package org.jarida.shared.graphql;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;

/** Elements of lists that clients send are never null; SmallRye cannot say so where the list itself may be absent. */
final class InputLists {
    private InputLists() {}

    static boolean isList(GraphQLType type) {
        return type instanceof GraphQLList
                || type instanceof GraphQLNonNull required && required.getWrappedType() instanceof GraphQLList;
    }

    static GraphQLInputType whole(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull required) {
            return nonNull(whole((GraphQLInputType) required.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return list(nonNull(element(list.getWrappedType())));
        }
        // By name: an input that holds itself would otherwise be a cycle that graphql-java cannot transform.
        return type instanceof GraphQLInputObjectType object ? typeRef(object.getName()) : type;
    }

    private static GraphQLInputType element(GraphQLType type) {
        GraphQLType bare = type instanceof GraphQLNonNull required ? required.getWrappedType() : type;
        return whole((GraphQLInputType) bare);
    }
}
