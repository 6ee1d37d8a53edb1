package org.jarida.shared.graphql;

import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of documents seen like those of variables, one level at a time. */
record Literals(Map<String, Object> variables) {
    /** A variable whose value is not known yet. */
    boolean isUnknown(Object value) {
        return variables == null && value instanceof VariableReference;
    }

    /** Lists as List, objects as Map without the fields of absent variables, null as null, leaves as they are. */
    Object open(Object value) {
        if (value instanceof VariableReference reference) {
            return variables == null ? reference : variables.get(reference.getName());
        }
        if (value instanceof ArrayValue list) {
            return list.getValues();
        }
        if (value instanceof ObjectValue object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.getObjectFields().stream().filter(this::isGiven)
                    .forEach(field -> fields.put(field.getName(), field.getValue()));
            return fields;
        }
        return value instanceof NullValue ? null : value;
    }

    private boolean isGiven(ObjectField field) {
        return variables == null || !(field.getValue() instanceof VariableReference reference)
                || variables.containsKey(reference.getName());
    }
}
