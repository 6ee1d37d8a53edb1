package org.jarida.shared.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whole answers, as text where order counts: plain fields are executed by us, what goes wrong by graphql-java. */
@QuarkusTest
class DirectExecutionTest {
    @Test
    void answers_plain_fields_in_the_order_of_the_document() {
        Graphql.post("""
                { probeResult(gone: false) { ...named kind: __typename ... on ProbeItem { state version id } } }
                fragment named on ProbeItem { title name: title live: isLive createdAt }""").body(equalTo("""
                {"data":{"probeResult":{"title":"Title of 1","name":"Title of 1","live":true,\
                "createdAt":"2026-11-24T07:15:00Z","kind":"ProbeItem","state":"OPEN","version":1,"id":"1"}}}"""));
        Graphql.post("{ probeNodes { __typename id ... on ProbeItem { title } } }").body(equalTo("""
                {"data":{"probeNodes":[{"__typename":"ProbeItem","id":"1","title":"Title of 1"},\
                {"__typename":"ProbeItem","id":"2","title":"Title of 2"}]}}"""));
    }

    @Test
    void keeps_that_order_around_what_resolvers_answer() {
        Graphql.post("{ probeItems(first: 2) { totalCount nodes { id probeLabel version other: probeLabel title } "
                + "pageInfo { hasNextPage } } }").body(equalTo("""
                {"data":{"probeItems":{"totalCount":7,"nodes":[{"id":"1","probeLabel":"Title of 1 of 2","version":1,\
                "other":"Title of 1 of 2","title":"Title of 1"},{"id":"2","probeLabel":"Title of 2 of 2","version":1,\
                "other":"Title of 2 of 2","title":"Title of 2"}],"pageInfo":{"hasNextPage":true}}}}"""));
    }

    @Test
    void skips_and_includes_by_each_request_s_own_variables() {
        String query = """
                query($a: Boolean!, $b: Boolean = true) { probeResult(gone: false) { ... on ProbeItem {
                  id title @include(if: $a) version @skip(if: $b) ... @include(if: $a) { state } } } }""";
        for (int again = 0; again < 2; again++) {
            Graphql.post(query, Map.of("a", true)).body(equalTo(
                    "{\"data\":{\"probeResult\":{\"id\":\"1\",\"title\":\"Title of 1\",\"state\":\"OPEN\"}}}"));
            Graphql.post(query, Map.of("a", false)).body(equalTo("{\"data\":{\"probeResult\":{\"id\":\"1\"}}}"));
            Graphql.post(query, Map.of("a", false, "b", false)).body(equalTo(
                    "{\"data\":{\"probeResult\":{\"id\":\"1\",\"version\":1}}}"));
        }
    }

    @Test
    void merges_the_selections_of_a_field_that_is_asked_for_twice() {
        Graphql.post("{ probeItems(first: 1) { nodes { id } edges { node { id } } nodes { title } edges { node { version } } } }")
                .body(equalTo("{\"data\":{\"probeItems\":{\"nodes\":[{\"id\":\"1\",\"title\":\"Title of 1\"}],"
                        + "\"edges\":[{\"node\":{\"id\":\"1\",\"version\":1}}]}}}"));
    }

    @Test
    void executes_what_unfolds_to_more_than_is_kept() {
        String ten = IntStream.range(0, 10).mapToObj(i -> "a" + i + ": next { ...%s }").collect(Collectors.joining(" "));
        String query = "{ probeTroubles(count: 1) { number ...A } }"
                + " fragment A on ProbeTrouble { " + ten.replace("%s", "B") + " } fragment B on ProbeTrouble { "
                + ten.replace("%s", "C") + " } fragment C on ProbeTrouble { number promise }";
        for (int again = 0; again < 2; again++) {
            Graphql.post(query).body("errors", nullValue()).body("data.probeTroubles[0].size()", equalTo(11))
                    .body("data.probeTroubles[0].a9.a9", equalTo(Map.of("number", 5, "promise", "kept 5")))
                    .body("data.probeTroubles[0].a3.size()", equalTo(10));
        }
    }

    @Test
    void empties_the_object_whose_promise_is_broken_and_says_where() {
        Graphql.post("{ probeTroubles(count: 3) { number promise } }")
                .body("data.probeTroubles[0]", equalTo(Map.of("number", 1, "promise", "kept 1")))
                .body("data.probeTroubles[1]", nullValue())
                .body("data.probeTroubles[2]", equalTo(Map.of("number", 3, "promise", "kept 3")))
                .body("errors", hasSize(1)).body("errors[0].path", equalTo(List.of("probeTroubles", 1, "promise")))
                .body("errors[0].extensions.code", equalTo("INTERNAL"));
    }

    @Test
    void empties_the_field_that_fails_and_says_where() {
        Graphql.post("{ probeTroubles(count: 4) { aside: probeAside number work } }")
                .body("data.probeTroubles[2]", equalTo(Map.of("aside", "beside 3", "number", 3, "work", "done 3")))
                .body("data.probeTroubles[3].aside", equalTo("beside 4")).body("data.probeTroubles[3].number", equalTo(4))
                .body("data.probeTroubles[3].work", nullValue())
                .body("errors", hasSize(1)).body("errors[0].path", equalTo(List.of("probeTroubles", 3, "work")))
                .body("errors[0].message", equalTo("Not 4"))
                .body("errors[0].locations", equalTo(List.of(Map.of("line", 1, "column", 54))));
    }
}
