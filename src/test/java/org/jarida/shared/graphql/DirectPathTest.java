package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import graphql.ExecutionResult;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is answered right would be so by graphql-java alone as well: here is whether it was needed. */
@QuarkusTest
class DirectPathTest {
    /** Of all examples together. */
    private static final Map<String, Object> VARIABLES = Map.of("path", "/x", "bare", "/x", "slug", "x", "location", "x",
            "id", NodeId.of("Article", new UUID(0, 0)), "languages", List.of("ar"), "others", List.of("fr"));
    private static final List<String> CONDITIONS = List.of("hasOthers", "prefixed", "face");

    @Inject
    Engine engine;

    @Inject
    GraphQLSchema schema;

    @Test
    void knows_how_to_ask_for_every_field() {
        List<String> unknown = new ArrayList<>();
        for (Object type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")
                    && object != schema.getSubscriptionType()) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    DataFetcher<?> fetcher = schema.getCodeRegistry().getDataFetcher(object, field);
                    if (!(fetcher instanceof PlainField || fetcher instanceof WorkerFetcher<?, ?>)) {
                        unknown.add(object.getName() + "." + field.getName() + " by " + fetcher.getClass().getName());
                    }
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    @ActivateRequestContext
    void executes_every_query_of_the_examples() throws IOException {
        int queries = 0;
        for (Path file : ExamplesFitTest.documents()) {
            String text = Files.readString(file);
            if (text.lines().anyMatch(line -> line.startsWith("mutation"))) {
                continue;
            }
            for (int each = 0; each < 1 << CONDITIONS.size(); each++) {
                ExecutionResult result = engine.execute(new GraphqlRequest(text, null, variables(each), false, false));
                String what = file + " with " + variables(each);
                assertEquals(List.of(), result.getErrors(), what);
                assertInstanceOf(Picked.class, result.getData(), what);
            }
            queries++;
        }
        assertEquals(18, queries);
    }

    @Test
    @ActivateRequestContext
    void executes_what_waits_for_others_of_its_kind() {
        ExecutionResult result = engine.execute(new GraphqlRequest("{ a: probeItems(first: 3) { nodes { probeLabel } }"
                + " probeItems(first: 2) { nodes { probeLabel } } }",
                null, Map.of(), false, false));
        assertInstanceOf(Picked.class, result.getData());
        assertEquals("{a={nodes=[{probeLabel=Title of 1 of 3}, {probeLabel=Title of 2 of 3}, {probeLabel=Title of 3 of 3}]},"
                + " probeItems={nodes=[{probeLabel=Title of 1 of 3}, {probeLabel=Title of 2 of 3}]}}", result.getData().toString());
    }

    /** @param each bit says whether that condition holds */
    private static Map<String, Object> variables(int each) {
        Map<String, Object> variables = new HashMap<>(VARIABLES);
        for (int i = 0; i < CONDITIONS.size(); i++) {
            variables.put(CONDITIONS.get(i), (each >> i & 1) == 1);
        }
        return variables;
    }
}
