package org.jarida.shared.graphql;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The variables of an operation that stand where null may not be. One with a default may stand there though its type
 * allows null (GraphQL, 5.8.5), and what is sent for it is then to be looked at: graphql-java passes null on.
 */
final class NeverNull {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Conditions conditions;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    private NeverNull(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Conditions conditions) {
        this.schema = schema;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    /**
     * @param operation  of a valid document
     * @param conditions what they leave out does not count
     */
    static Set<String> of(GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments,
            Conditions conditions) {
        NeverNull uses = new NeverNull(schema, fragments, conditions);
        uses.look(operation);
        uses.look(operation.getSelectionSet(), DocumentCheck.root(schema, operation));
        return Set.copyOf(uses.found);
    }

    private void look(SelectionSet selections, GraphQLType parent) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> look(selection, parent));
        }
    }

    private void look(Selection<?> selection, GraphQLType parent) {
        DirectivesContainer<?> container = (DirectivesContainer<?>) selection;
        look(container);
        if (conditions.leaveOut(container.getDirectives())) {
            return;
        }
        if (selection instanceof Field field) {
            if (parent instanceof GraphQLFieldsContainer type) { // of a union there is __typename alone
                GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, field.getName());
                look(field.getArguments(), definition::getArgument);
                look(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
            }
        } else if (selection instanceof InlineFragment inline) {
            TypeName condition = inline.getTypeCondition();
            look(inline.getSelectionSet(), condition == null ? parent : schema.getType(condition.getName()));
        } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            look(fragment);
            look(fragment.getSelectionSet(), schema.getType(fragment.getTypeCondition().getName()));
        }
    }

    private void look(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            look(directive.getArguments(), definition::getArgument);
        }
    }

    private void look(List<Argument> given, Function<String, GraphQLArgument> definitions) {
        given.forEach(argument -> look(argument.getValue(), definitions.apply(argument.getName()).getType()));
    }

    private void look(Value<?> value, GraphQLInputType type) {
        if (value instanceof VariableReference variable) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                found.add(variable.getName());
            }
            return;
        }
        GraphQLType open = type instanceof GraphQLNonNull needed ? needed.getWrappedType() : type;
        if (open instanceof GraphQLList list) {
            GraphQLInputType item = (GraphQLInputType) list.getWrappedType();
            if (value instanceof ArrayValue items) {
                items.getValues().forEach(one -> look(one, item));
            } else {
                look(value, item);
            }
        } else if (open instanceof GraphQLInputObjectType object && value instanceof ObjectValue fields) {
            for (ObjectField field : fields.getObjectFields()) {
                GraphQLInputObjectField definition = object.getFieldDefinition(field.getName());
                look(field.getValue(), definition.getType());
            }
        }
    }
}
