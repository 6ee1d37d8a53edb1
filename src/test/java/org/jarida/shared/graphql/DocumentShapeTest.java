package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.SourceLocation;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentShapeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ a } | 1",
        "{ a { b { c } } d } | 3",
        "{ a { ... { b { ... on T { c } } } } } | 3",
        "{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } } | 4",
        "{ ...F ...F } fragment F on T { a ...F } | 1",
        "{ ...F } fragment F on T { a { ...G } } fragment G on T { b { ...F } } | 2",
        "{ ...Absent } | 0",
        "fragment F on T { a { b } } | 0",
        "{ a } query B { a { b } } | 2",
        "{ __schema { types { fields { name } } } } | 1"
    })
    void knows_how_deep_fields_lie(String document, int depth) {
        assertEquals(depth, shape(document).depth());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ a b c } | 0",
        "{ a: x b: x c: y } | 2",
        "{ a: x { a: x b: x } c: y { d: x } } | 3",
        "{ a: x { t: headline } b: x { t: headline } } | 2",
        "{ ...F ...F } fragment F on T { a: x } | 1"
    })
    void counts_the_different_aliases_of_one_field(String document, int aliases) {
        assertEquals(aliases, shape(document).aliases());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ a } | 0",
        "query($v: Int @x) @x @x { a @x ... @x { b } ...F @x } fragment F on T @x { c @x } | 8"
    })
    void counts_directives(String document, int directives) {
        assertEquals(directives, shape(document).directives());
    }

    @Test
    void says_where_the_deepest_operation_begins() {
        assertEquals(new SourceLocation(2, 1), shape("query A { a }\nquery B { a { b } }").deepest());
    }

    @Test
    void finds_introspection_anywhere() {
        assertTrue(shape("{ ...F } fragment F on Query { s: __schema { types { name } } }").isIntrospective());
        assertTrue(shape("{ __type(name: \"A\") { name fields { name } } }").isIntrospective());
        assertTrue(shape("{ __type(name: \"A\") { ... { fields { name } } } }").isIntrospective());
        assertFalse(shape("{ __typename a { __typename } }").isIntrospective());
        assertFalse(shape("{ __type(name: \"A\") { name __typename } }").isIntrospective());
    }

    private static DocumentShape shape(String document) {
        return DocumentShape.of(Parser.parse(document));
    }
}
