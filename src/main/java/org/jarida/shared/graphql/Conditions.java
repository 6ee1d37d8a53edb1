package org.jarida.shared.graphql;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document leaves out, as far as it is known.
 *
 * @param variables as sent, or their defaults as literals; absent ones are not known
 */
record Conditions(Map<String, Object> variables) {
    static final Conditions UNKNOWN = new Conditions(Map.of());

    /** @param sent the operation's defaults stand in for absent ones */
    static Conditions of(OperationDefinition operation, Map<String, Object> sent) {
        Map<String, Object> variables = new HashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            variables.put(variable.getName(), sent.containsKey(variable.getName())
                    ? sent.get(variable.getName()) : variable.getDefaultValue());
        }
        return new Conditions(variables);
    }

    /** By a condition that is known; what only execution will refuse counts. */
    boolean leaveOut(List<Directive> directives) {
        for (Directive directive : directives) {
            Argument condition = directive.getArgument("if");
            boolean skip = directive.getName().equals("skip");
            if (condition != null && (skip || directive.getName().equals("include"))) {
                Object value = valueOf(condition.getValue());
                Object known = value instanceof BooleanValue literal ? (Boolean) literal.isValue() : value;
                if (known instanceof Boolean holds && holds == skip) {
                    return true;
                }
            }
        }
        return false;
    }

    Object valueOf(Value<?> value) {
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
    }
}
