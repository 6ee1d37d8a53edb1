package org.jarida.shared.graphql;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.Set;
import java.util.function.Predicate;

/** The served schema as text: sorted by name, with the directives that clients act on. */
public final class SchemaText {
    private static final Set<String> TOLD = Set.of("oneOf", "deprecated");

    /** Of arguments of directives that clients never see; whoever maps scalars would have to map these too. */
    private static final Set<String> OF_DIRECTIVES = Set.of("BigDecimal", "BigInteger");

    private SchemaText() {}

    /** @param served names of types, fields, arguments and values to print; tests leave their own out */
    public static String of(GraphQLSchema schema, Predicate<String> served) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                .includeDirectives(TOLD::contains)
                .includeDirectiveDefinition(name -> false)
                .includeScalarTypes(true)
                .includeSchemaDefinition(false)
                .includeSchemaElement(element ->
                        !(element instanceof GraphQLNamedSchemaElement named)
                                || served.test(named.getName()) && !OF_DIRECTIVES.contains(named.getName())))
                .print(schema);
    }
}
