package org.jarida.shared.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import java.util.stream.Stream;

/** The first literal of a document that the schema refuses. */
final class DocumentCheck {
    private final GraphQLSchema schema;
    private final InputCheck inputs;

    DocumentCheck(GraphQLSchema schema) {
        this.schema = schema;
        this.inputs = new InputCheck(schema, null);
    }

    Optional<Flaw> of(Document document) {
        return document.getDefinitions().stream().flatMap(definition -> {
            if (definition instanceof OperationDefinition operation) {
                return Stream.concat(inputs.ofDefaults(operation).stream(),
                        flaws(operation.getSelectionSet(), root(schema, operation)));
            }
            return definition instanceof FragmentDefinition fragment
                    ? flaws(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()))
                    : Stream.empty();
        }).findFirst();
    }

    static GraphQLObjectType root(GraphQLSchema schema, OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Stream<Flaw> flaws(SelectionSet selections, GraphQLType parent) {
        return selections == null ? Stream.empty()
                : selections.getSelections().stream().flatMap(selection -> flaws(selection, parent));
    }

    private Stream<Flaw> flaws(Selection<?> selection, GraphQLType parent) {
        if (selection instanceof InlineFragment inline) {
            TypeName condition = inline.getTypeCondition();
            return flaws(inline.getSelectionSet(), condition == null ? parent : schema.getType(condition.getName()));
        }
        if (!(selection instanceof Field field) || !(parent instanceof GraphQLFieldsContainer container)) {
            return Stream.empty();
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        return definition == null ? Stream.empty() : Stream.concat(
                inputs.ofField(definition, field).stream(),
                flaws(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType())));
    }
}
