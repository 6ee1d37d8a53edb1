package org.jarida.shared.graphql;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Documents that ask for more than anybody may have: a name, the document and the code that it is refused with. */
final class HostileDocuments {
    private HostileDocuments() {}

    static Stream<Arguments> all() {
        return Stream.of(
                arguments("aliases", "{" + each(31, " a%d: probeNull") + " }", "TOO_MANY_ALIASES"),
                arguments("aliases in fragments", "{ ...F ...G } fragment F on Query {" + each(20, " a%d: probeNull")
                        + " } fragment G on Query {" + each(20, " b%d: probeNull") + " }", "TOO_MANY_ALIASES"),
                arguments("fields", "{" + (" probeItems(first: 100) { nodes {" + " id".repeat(30) + " } }").repeat(40)
                        + " }", "TOO_COSTLY"),
                arguments("directives on a field", "{ probeNull" + " @skip(if: false)".repeat(51) + " }",
                        "TOO_MANY_DIRECTIVES"),
                arguments("unknown directives", "{ probeNull" + " @a".repeat(900) + " }", "TOO_MANY_DIRECTIVES"),
                arguments("tokens", "{" + " __typename".repeat(5_000) + " }", "TOO_MANY_TOKENS"),
                arguments("whitespace", "{" + " ,".repeat(70_000) + " probeNull }", "DOCUMENT_TOO_LARGE"),
                arguments("comments", "{ probeNull }" + "#\n".repeat(100_000), "DOCUMENT_TOO_LARGE"),
                arguments("depth", "{ a".repeat(100) + " }".repeat(100), "TOO_DEEP"),
                arguments("depth through fragments", "{ ...F0 }" + each(90, " fragment F%1$d on Query { a { ...F%2$d } }")
                        + " fragment F90 on Query { probeNull }", "TOO_DEEP"),
                arguments("rules of the parser", "{ probeText(s: " + "[".repeat(900) + "]".repeat(900) + ") }", "TOO_DEEP"),
                arguments("a fragment in itself", "{ ...F } fragment F on Query { probeNull ...F }",
                        "GRAPHQL_VALIDATION_FAILED"),
                arguments("a cycle of fragments", "{ ...F0 }" + each(150, " fragment F%1$d on Query { ...F%2$d }")
                        + " fragment F150 on Query { ...F0 }", "TOO_DEEP"),
                arguments("a chain of fragments", "{ ...F0 }" + each(150, " fragment F%1$d on Query { ...F%2$d }")
                        + " fragment F150 on Query { __typename }", "TOO_DEEP"),
                arguments("a short cycle of fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                        "GRAPHQL_VALIDATION_FAILED"),
                arguments("fragments that double", "{ articles(first: 1) { nodes { ...F0 } } }"
                        + each(9, " fragment F%1$d on Article { a: translations { ...F%2$d } b: translations { ...F%2$d } }")
                        + " fragment F9 on Article { id }", "TOO_COSTLY"),
                arguments("lists in lists", "{ category(by: {slug: \"a\"}) { articles(first: 100) { nodes { sections {"
                        + " articles(first: 100) { nodes { sections { name } } } } } } } }", "TOO_COSTLY"),
                arguments("lists without pages in lists", "{ categories { nodes { children { parent { children {"
                        + " parent { children { parent { children { parent { name } } } } } } } } } } }", "TOO_COSTLY"),
                arguments("many large pages", "{" + each(30, " a%d: articles(first: 100) { nodes { translations"
                        + " { translations { headline } } } }") + " }", "TOO_COSTLY"),
                arguments("introspection in itself", "{ __schema { types { fields { type { fields { type { fields"
                        + " { name } } } } } } } }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("introspection in turns", "{" + each(30, " a%d: __schema { types { fields { name } } }") + " }",
                        "GRAPHQL_VALIDATION_FAILED"),
                arguments("fields of one name that differ", "{ probeCards {" + each(600, " a: scope") + " a: __typename }"
                        + " }", "TOO_MANY_ALIASES|GRAPHQL_VALIDATION_FAILED"),
                arguments("fields that overlap in depth", overlapping(), "TOO_COSTLY|TOO_DEEP|GRAPHQL_VALIDATION_FAILED"),
                arguments("unknown fields", "{" + each(1_900, " f%d") + " }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("unknown fragments", "{" + each(900, " ...f%d") + " }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("unused variables", "query(" + each(450, " $v%d: Int") + ") { probeNull }",
                        "GRAPHQL_VALIDATION_FAILED"),
                arguments("operations", each(390, " query Q%d { probeNull }"), "GRAPHQL_VALIDATION_FAILED"),
                arguments("a long number", "{ probeFloat(f: " + "9".repeat(100_000) + ") }", "GRAPHQL_PARSE_FAILED"),
                arguments("a long name", "{ " + "a".repeat(130_000) + " }", "GRAPHQL_VALIDATION_FAILED"),
                arguments("a long value of an enumeration", "{ probeState(state: " + "A".repeat(130_000) + ") }",
                        "BAD_USER_INPUT"),
                arguments("a long text", "{ probeText(s: \"" + "a".repeat(900_000) + "\") }", "DOCUMENT_TOO_LARGE"));
    }

    /** Each level has two selections of the same fields, so that pairs of pairs have to be compared. */
    private static String overlapping() {
        String document = "name";
        for (int level = 0; level < 4; level++) {
            document = ("children { " + document + " } ").repeat(level == 3 ? 6 : 4);
        }
        return "{ category(by: {slug: \"a\"}) { " + document + " } }";
    }

    private static String each(int times, String template) {
        return IntStream.range(0, times).mapToObj(n -> template.contains("%") ? String.format(template, n, n + 1) : template)
                .collect(Collectors.joining());
    }
}
