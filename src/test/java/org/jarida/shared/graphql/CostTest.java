package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
            type Query { one: Item, items(first: Int, last: Int): ItemConnection, nodes(ids: [ID!]!): [Item], any: Any }
            type Mutation { write(n: Int): Item }
            union Any = Item | Other
            type Other { name: String }
            enum Profile { WEB AMP }
            type Item { name: String, markdown: String, jsonLd: String, html(profile: Profile = WEB): String, words: [String], parts: [Item], items(first: Int): ItemConnection }
            type ItemConnection { nodes: [Item], edges: [ItemEdge], totalCount: Int, pageInfo: PageInfo }
            type ItemEdge { cursor: String, node: Item }
            type PageInfo { endCursor: String }
            """), RuntimeWiring.newRuntimeWiring().type(TypeRuntimeWiring.newTypeWiring("Any")
                    .typeResolver(environment -> null)).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{ __typename } | 1",
        "{ one { name } } | 51",
        "{ one { __typename name } } | 52",
        "{ a: one { name } b: one { name } } | 102",
        "{ one { words } } | 51",
        "{ one { markdown } } | 450",
        "{ one { html } } | 100",
        "{ one { a: html(profile: WEB) b: html(profile: AMP) c: html(profile: null) } } | 550",
        "{ items(first: 7) { nodes { a: markdown b: jsonLd } } } | 3551",
        "{ one { parts { name } } } | 61",
        "{ one { parts { parts { name } } } } | 161",
        "{ items { nodes { name } } } | 71",
        "{ items(first: 7) { nodes { name } } } | 58",
        "{ items(last: 7) { nodes { name } } } | 58",
        "{ items(first: 7, last: null) { nodes { name } } } | 58",
        "{ items(first: 2000) { nodes { name } } } | 151",
        "{ items(first: -3) { nodes { name } } } | 52",
        "{ items(first: 7) { edges { cursor node { name } } } } | 72",
        "{ items(first: 7) { totalCount pageInfo { endCursor } } } | 102",
        "{ items(first: 10) { nodes { items(first: 5) { nodes { name } } } } } | 611",
        "{ nodes(ids: [1, 2, 3]) { name } } | 53",
        "{ any { ... on Item { name } ... on Other { name } } } | 51",
        "{ any { __typename ... on Item { name } ...O ... on Item { words } } } fragment O on Other { name } | 53",
        "{ one { ... on Item { name } ...I } } fragment I on Item { name } | 52",
        "{ one { name @skip(if: true) } } | 50",
        "{ one { name @include(if: false) } } | 50",
        "{ one { name @include(if: true) @skip(if: false) } } | 51",
        "mutation { write(n: 1) { name } } | 501",
        "{ __schema { types { name } } } | 2000",
        "{ items(first: 3) { ...F } } fragment F on ItemConnection { nodes { ...G ...G } } fragment G on Item { name } | 57"
    })
    void counts_what_an_operation_asks_for(String document, long cost) {
        assertEquals(cost, cost(document, Map.of()));
    }

    @Test
    void reads_variables_and_their_defaults() {
        String document = "query($n: Int = 30, $ids: [ID!]!, $not: Boolean!)"
                + " { items(first: $n) { nodes { name } } nodes(ids: $ids) { name } one @skip(if: $not) { name } }";

        assertEquals(81 + 52 + 51, cost(document, Map.of("ids", List.of("a", "b"), "not", false)));
        assertEquals(56 + 52, cost(document, Map.of("n", 5, "ids", List.of("a", "b"), "not", true)));
        Map<String, Object> unset = new HashMap<>(Map.of("ids", List.of("a"), "not", true));
        unset.put("n", null);
        assertEquals(71 + 51, cost(document, unset));
    }

    @Test
    void ends_at_once_with_fragments_that_double_each_other() {
        String fragments = IntStream.range(0, 90).mapToObj(n -> "fragment F" + n + " on Item { a: parts { ...F" + (n + 1)
                + " } b: parts { ...F" + (n + 1) + " } }").collect(Collectors.joining(" "));
        String document = "{ one { ...F0 } } " + fragments + " fragment F90 on Item { name }";
        long began = System.nanoTime();

        assertEquals(Long.MAX_VALUE, cost(document, Map.of()));
        assertTrue(System.nanoTime() - began < Duration.ofSeconds(30).toNanos());
    }

    private static long cost(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        return Cost.of(SCHEMA, document.getDefinitionsOfType(OperationDefinition.class).get(0), fragments, variables);
    }
}
