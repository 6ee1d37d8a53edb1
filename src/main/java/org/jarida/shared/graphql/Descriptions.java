package org.jarida.shared.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import java.util.Objects;
import java.util.regex.Pattern;

/** Descriptions as written: SmallRye appends the format to dates and does not inherit from interfaces. */
final class Descriptions {
    private static final Pattern DATE_FORMAT = Pattern.compile("\\s*\\(?(ISO-8601|yyyy-MM-dd'T'[^)]*)\\)?$");

    private Descriptions() {}

    static String clean(String description) {
        if (description == null) {
            return null;
        }
        String text = DATE_FORMAT.matcher(description).replaceFirst("").trim();
        return text.isEmpty() ? null : text;
    }

    static String ofInput(String name, String description) {
        String own = clean(description);
        return own != null ? own : RecurringNames.meaning(name);
    }

    static String ofField(GraphQLFieldDefinition field, GraphQLSchemaElement owner) {
        String own = clean(field.getDescription());
        if (own != null) {
            return own;
        }
        String inherited = owner instanceof GraphQLObjectType type ? inherited(field, type) : null;
        return inherited != null ? inherited : RecurringNames.meaning(field.getName());
    }

    private static String inherited(GraphQLFieldDefinition field, GraphQLObjectType type) {
        return type.getInterfaces().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(face -> ((GraphQLInterfaceType) face).getFieldDefinition(field.getName()))
                .filter(Objects::nonNull)
                .map(declared -> clean(declared.getDescription()))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}
