package org.jarida.shared.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** From what SmallRye prints to what the contract says: strict text, whole lists in inputs, clean descriptions. */
final class SchemaMending extends GraphQLTypeVisitorStub {
    private SchemaMending() {}

    static GraphQLSchema mend(GraphQLSchema schema) {
        GraphQLSchema mended = SchemaTransformer.transformSchema(schema, new SchemaMending());
        GraphQLCodeRegistry code = mended.getCodeRegistry().transform(registry -> resolveByName(mended, registry));
        return mended.transform(builder -> builder.codeRegistry(code));
    }

    private static void resolveByName(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        GraphQLCodeRegistry stock = schema.getCodeRegistry();
        // SmallRye's matches every field of every answer against a pattern that hides none, twice.
        registry.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType face && stock.getTypeResolver(face) != null) {
                registry.typeResolver(face, new TypeByName(stock.getTypeResolver(face)));
            } else if (type instanceof GraphQLUnionType union && stock.getTypeResolver(union) != null) {
                registry.typeResolver(union, new TypeByName(stock.getTypeResolver(union)));
            }
        }
    }

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType node, TraverserContext<GraphQLSchemaElement> at) {
        if (node == Scalars.GraphQLString) {
            return changeNode(at, StrictScalars.STRING);
        }
        return node == Scalars.GraphQLID ? changeNode(at, StrictScalars.ID) : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLArgument(GraphQLArgument node, TraverserContext<GraphQLSchemaElement> at) {
        return changeNode(at, node.transform(argument -> argument
                .type(InputLists.isList(node.getType()) ? InputLists.whole(node.getType()) : node.getType())
                .description(Descriptions.ofInput(node.getName(), node.getDescription()))));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField node, TraverserContext<GraphQLSchemaElement> at) {
        return changeNode(at, node.transform(field -> field
                .type(InputLists.isList(node.getType()) ? InputLists.whole(node.getType()) : node.getType())
                .description(Descriptions.ofInput(node.getName(), node.getDescription()))));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition node, TraverserContext<GraphQLSchemaElement> at) {
        return changeNode(at, node.transform(field -> field
                .description(Descriptions.ofField(node, at.getParentNode()))));
    }
}
