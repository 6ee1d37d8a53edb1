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

    static String ofField(GraphQLFieldDefinition field, GraphQLSchemaElement owner) {
        String own = clean(field.getDescription());
        if (own != null || !(owner instanceof GraphQLObjectType type)) {
            return own;
        }
        return type.getInterfaces().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(face -> ((GraphQLInterfaceType) face).getFieldDefinition(field.getName()))
                .filter(Objects::nonNull)
                .map(inherited -> clean(inherited.getDescription()))
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}
