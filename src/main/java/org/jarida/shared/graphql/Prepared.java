package org.jarida.shared.graphql;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.FragmentDefinition;
import java.util.List;
import java.util.Map;

/** A document as it is kept, or what is wrong with it. */
record Prepared(PreparsedDocumentEntry entry, boolean isIntrospective, Map<String, FragmentDefinition> fragments,
        Shapes shapes) {
    static Prepared wrong(List<? extends GraphQLError> errors) {
        return new Prepared(new PreparsedDocumentEntry(List.copyOf(errors)), false, Map.of(), null);
    }
}
