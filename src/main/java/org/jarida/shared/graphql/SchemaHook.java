package org.jarida.shared.graphql;

import graphql.parser.ParserOptions;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;

/**
 * Where SmallRye lets the schema be changed while it is built. Found through {@code META-INF/services}, made before
 * the first scalar is looked up. In dev mode it stays as first loaded: restart after a change here.
 */
public final class SchemaHook implements EventingService {
    /** Tokens of a document until {@link Engine} sets how many; SmallRye's own setting does not reach operations. */
    static final int MAX_TOKENS = 2_000;

    /** The parser counts the end of the document as a token. */
    static final int END = 1;

    public SchemaHook() {
        serve(StrictScalars.DATE_TIME, List.of(java.time.Instant.class));
        serve(StrictScalars.INT, List.of(Integer.class, int.class, Short.class, short.class, Byte.class, byte.class));
        serve(StrictScalars.FLOAT, List.of(Double.class, double.class, Float.class, float.class));
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(MAX_TOKENS + END).parsingListener(new NumberLimit())));
    }

    private static void serve(GraphQLScalarType scalar, List<Class<?>> classes) {
        classes.forEach(type -> GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type.getName(), scalar));
    }

    /** Null: always on, whatever {@code events.enabled} says. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /** {@code @Id List<String>} prints as {@code [ID!]} but looks for a scalar of lists when called. */
    @Override
    public Operation createOperation(Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.hasWrapper() && "ID".equals(argument.getReference().getName()))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
        return operation;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaMending.mend(builder.build()));
    }
}
