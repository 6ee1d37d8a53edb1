package org.jarida.shared.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jarida.shared.persistence.Deadline;

/**
 * Executes plain fields straight from the objects that have them, and leaves to graphql-java what resolvers answer and
 * whatever goes wrong. It keeps a path, step information and futures for each value, which only those need. See decision
 * 0083.
 */
final class PlainFirst extends AsyncExecutionStrategy {
    PlainFirst(Errors errors) {
        super(errors);
    }

    /** The whole value of a field, when all below it is plain. */
    @Override
    protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Object source = parameters.getSource();
        Shapes shapes = shapes(execution);
        if (source == null || shapes == null || parameters.getPath().isListSegment()) {
            return super.completeValue(execution, parameters);
        }
        GraphQLObjectType parent = parameters.getExecutionStepInfo().getObjectType();
        Optional<Shape> shape = shapes.below(execution, parent, parameters.getField());
        if (shape.isPresent()) {
            try { // no child of it is executed, so it counts as one that has none
                return new FieldValueInfo(CompleteValueType.SCALAR, shape.get().of(source, run(execution)));
            } catch (Exception irregular) { // whatever it is, happens there again and is told
                return super.completeValue(execution, parameters);
            }
        }
        return super.completeValue(execution, parameters);
    }

    /** The plain fields of an object that has others as well. */
    @Override
    protected Object executeObject(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Shapes shapes = shapes(execution);
        if (shapes == null) {
            return super.executeObject(execution, parameters);
        }
        GraphQLObjectType type =
                (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(parameters.getExecutionStepInfo().getType());
        Map<String, Object> plain = new HashMap<>();
        Map<String, MergedField> others = new LinkedHashMap<>();
        Shape.Run run = run(execution);
        parameters.getFields().getSubFields().forEach((name, field) -> {
            Optional<Shape.Part> part = shapes.part(execution, type, field);
            try {
                if (part.isPresent()) {
                    plain.put(name, part.get().of(parameters.getSource(), run));
                    return;
                }
            } catch (Exception irregular) { // likewise, as one of the others
                plain.remove(name);
            }
            others.put(name, field);
        });
        // Also with nothing left to do: data loaders count the objects.
        Object executed = super.executeObject(execution, parameters.transform(rest ->
                rest.fields(MergedSelectionSet.newMergedSelectionSet().subFields(others).build())));
        return executed instanceof CompletableFuture<?> later
                ? later.thenApply(rest -> together(parameters.getFields(), plain, rest))
                : together(parameters.getFields(), plain, executed);
    }

    /** Null when an empty value among the others has spread to the object. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> together(MergedSelectionSet fields, Map<String, Object> plain, Object others) {
        if (others == null) {
            return null;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (String name : fields.getKeys()) {
            all.put(name, plain.containsKey(name) ? plain.get(name) : ((Map<String, Object>) others).get(name));
        }
        return all;
    }

    private static Shapes shapes(ExecutionContext execution) {
        return execution.getGraphQLContext().get(Shapes.class);
    }

    private static Shape.Run run(ExecutionContext execution) {
        boolean writes = execution.getOperationDefinition().getOperation() == Operation.MUTATION;
        return new Shape.Run(execution.getGraphQLContext(), writes ? null : Deadline.current());
    }
}
