package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTextTest {
    @Inject
    GraphQLSchema schema;

    @Test
    void prints_the_contracts_shapes() {
        String text = SchemaText.of(schema, name -> true);

        assertContains(text, "interface Versioned implements Node {");
        assertContains(text, "type ProbeItem implements Node & Versioned {");
        assertContains(text, "input ProbeBy @oneOf {\n  id: ID\n  \"The last part of its path\"\n  slug: String\n}");
        assertContains(text, "itemIds: [ID!]\n");
        assertContains(text, "keys: [ProbeBy!]\n");
        assertContains(text, "limit: Int = 7\n");
        assertContains(text, "nodes(\n");
        assertContains(text, "ids: [ID!]!\n");
        assertContains(text, "): [Node]!\n");
        assertContains(text, "isLive: Boolean!\n");
        assertContains(text, "\"When it began\"\n  createdAt: DateTime!\n");
        assertContains(text, "\"Opaque and stable: pass it back as it is\"\n  id: ID!\n");
        assertContains(text, "probeAt(at: DateTime): DateTime\n");
        assertContains(text, "totalCount: Int!\n");
        assertContains(text, "totalCountIsExact: Boolean!\n");
        assertContains(text, "union ProbeResult = ProbeGone | ProbeItem");
        assertFalse(text.contains("ISO-8601"), text);
    }

    @Test
    void leaves_out_what_is_not_served() {
        String text = SchemaText.of(schema, name -> !name.toLowerCase().startsWith("probe"));

        assertFalse(text.toLowerCase().contains("probe"), text);
        assertContains(text, "node(id: ID!): Node\n");
        assertEquals(text, SchemaText.of(schema, name -> !name.toLowerCase().startsWith("probe")));
    }

    @Test
    void serves_accessors_by_one_method_handle() {
        for (String field : List.of("id", "createdAt", "isLive", "state")) {
            assertPlain("ProbeItem", field);
        }
        for (String field : List.of("edges", "nodes", "pageInfo", "totalCount", "totalCountIsExact")) {
            assertPlain("ProbeConnection", field);
        }
        assertPlain("ProbeEdge", "node");
    }

    private void assertPlain(String type, String field) {
        GraphQLObjectType object = schema.getObjectType(type);
        assertEquals(PlainField.class,
                schema.getCodeRegistry().getDataFetcher(object, object.getField(field)).getClass(), type + "." + field);
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), part + " is missing in\n" + text);
    }
}
