package org.jarida;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jarida.shared.graphql.SchemaText;
import org.junit.jupiter.api.Test;

/** What is served is what is written down. {@code -Dschema.write=true} writes it down. */
@QuarkusTest
class SchemaTest {
    private static final Path WRITTEN = Path.of("docs/schema.graphql");
    private static final Path DESIGN = Path.of("../shared/design/schema.graphql");

    @Inject
    GraphQLSchema schema;

    @Test
    void serves_what_docs_say() throws IOException {
        String served = SchemaText.of(schema, SchemaTest::isServed);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(WRITTEN, served);
        }

        String written = Files.exists(WRITTEN) ? Files.readString(WRITTEN) : "";

        assertEquals(written, served, "The served schema is not docs/schema.graphql. If the change is meant, write it:"
                + " ./mvnw test -Dtest=SchemaTest -Dschema.write=true");
    }

    /** What the design lacks: a revision's picture beside its other contents, and whom a provider knows (decision 0050). */
    private static final List<String> BEYOND = List.of("Revision.leadMedia is not designed",
            "UpdateAccountInput.providerSubject is not designed", "User.providerSubject is not designed");

    @Test
    void serves_what_the_design_says() throws IOException {
        assumeTrue(Files.exists(DESIGN), DESIGN + " is not here");
        Contract design = new Contract(new SchemaParser().parse(Files.readString(DESIGN)));

        List<String> deviations = design.deviationsOf(new SchemaParser()
                .parse(SchemaText.of(schema, SchemaTest::isServed)));

        assertEquals(BEYOND, deviations);
    }

    @Test
    void lets_a_client_select_every_field_of_every_interface_and_union() {
        Document everything = AllFields.of(schema, SchemaTest::isServed);
        ParserOptions unlimited = ParserOptions.newParserOptions().maxTokens(Integer.MAX_VALUE)
                .maxCharacters(Integer.MAX_VALUE)
                .maxRuleDepth(1_000).build();
        Document parsed = Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(AstPrinter.printAst(everything)).parserOptions(unlimited).build());

        assertEquals(List.of(), ParseAndValidate.validate(schema, parsed));
        assertTrue(everything.getDefinitions().size() >= 3, "Node, UserError and Route at least");
    }

    @Test
    void describes_every_operation() {
        List<String> silent = Stream.of(schema.getQueryType(), schema.getMutationType())
                .flatMap(root -> root.getFieldDefinitions().stream())
                .filter(operation -> isServed(operation.getName()))
                .filter(operation -> operation.getDescription() == null || operation.getDescription().isBlank())
                .map(GraphQLFieldDefinition::getName).toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void describes_what_a_name_leaves_open() {
        List<String> silent = schema.getAllTypesAsList().stream()
                .filter(type -> isServed(type.getName()) && type instanceof GraphQLInterfaceType)
                .map(GraphQLNamedType.class::cast).filter(type -> type.getDescription() == null)
                .map(GraphQLNamedType::getName).toList();

        assertEquals(List.of(), silent);
    }

    /** The tests' own operations, types and fields begin with probe; so far nobody else has subscriptions. */
    private static boolean isServed(String name) {
        return !name.toLowerCase(Locale.ROOT).startsWith("probe") && !name.equals("Subscription");
    }
}
