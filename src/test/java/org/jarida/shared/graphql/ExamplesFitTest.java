package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What front ends copy from the examples stays so far within the limits that they can add to it. */
class ExamplesFitTest {
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};
    private static final LimitsConfig LIMITS = new SmallRyeConfigBuilder().withMapping(LimitsConfig.class).build()
            .getConfigMapping(LimitsConfig.class);
    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser().parse(Path.of("docs/schema.graphql").toFile()),
            RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build());

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
        }
    }

    @Test
    void finds_the_examples() throws IOException {
        assertTrue(documents().size() >= 20, () -> "too few to be all");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fits_twice(Path file) throws IOException {
        String text = Files.readString(file);
        ParserOptions half = ParserOptions.newParserOptions().maxTokens(LIMITS.tokens() / 2).build();
        Document document = Parser.parse(graphql.parser.ParserEnvironment.newParserEnvironment().document(text)
                .parserOptions(half).build());
        DocumentShape shape = DocumentShape.of(document);

        assertEquals(Optional.empty(), new DocumentLimits(LIMITS.depth() - 2, LIMITS.aliases() / 2, LIMITS.directives() / 2)
                .refuse(shape).map(Object::toString));
        assertTrue(text.length() <= LIMITS.document() / 2 && shape.spreads() <= DocumentLimits.SPREADS / 2, file::toString);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            long cost = Cost.of(SCHEMA, operation, fragments, variables(file));
            assertTrue(cost > 0 && cost <= LIMITS.cost() / 2, file + " costs " + cost);
        }
    }

    /** Those beside it; what is not given is counted as its default. */
    private static Map<String, Object> variables(Path file) throws IOException {
        Path beside = Path.of(file.toString().replace(".graphql", ".json"));
        return Files.exists(beside) ? new ObjectMapper().readValue(beside.toFile(), VARIABLES) : Map.of();
    }
}
