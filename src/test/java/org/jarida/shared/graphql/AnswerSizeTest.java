package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers that are short to ask for and long to send. */
@QuarkusTest
class AnswerSizeTest {
    private static final int TEXT = 150_000;
    private static final Map<String, Object> LONG = Map.of("s", "ب".repeat(TEXT));
    private static final String TOO_LARGE = "An answer may have 4194304 characters, this one would have more: ask for fewer"
            + " entries at a time";

    @Inject
    AnswerBudget budget;

    @Test
    void may_be_as_long_as_is_said() {
        String data = Graphql.post(texts(27, ""), LONG).statusCode(200).body("errors", nullValue()).extract().path("data.a26");

        assertEquals(LONG.get("s"), data);
    }

    @Test
    void are_refused_when_their_texts_are_longer() {
        Graphql.post(given().accept("application/graphql-response+json"), texts(28, ""), LONG).statusCode(400)
                .header("Cache-Control", equalTo("no-store"))
                .body("$", not(hasKey("data"))).body("errors.size()", equalTo(1))
                .body("errors[0].message", equalTo(TOO_LARGE)).body("errors[0].extensions", equalTo(Map.of("code", "ANSWER_TOO_LARGE")));
    }

    @Test
    void are_refused_when_their_names_are_longer() {
        String longest = "n".repeat(125_000);
        String query = "{ " + numbered(2, "a%d: probeItems(first: 7) { nodes { ...F } }") + numbered(3, "b%d: probeItems(first: 7)"
                + " { nodes { ...F } }") + " } fragment F on ProbeItem { " + longest + ": id }";

        Graphql.post(query).body("$", not(hasKey("data"))).body("errors[0].extensions", equalTo(Map.of("code", "ANSWER_TOO_LARGE")));
    }

    @Test
    void are_refused_when_something_else_is_wrong_with_them_too() {
        Graphql.post(texts(28, "probeBoom"), LONG).body("$", not(hasKey("data")))
                .body("errors[0].extensions", equalTo(Map.of("code", "ANSWER_TOO_LARGE")));
    }

    @Test
    void are_not_counted_twice_when_something_is_wrong_with_them() {
        Graphql.post(texts(20, "probeBoom"), LONG).statusCode(200).body("errors.size()", equalTo(1))
                .body("errors[0].path", equalTo(List.of("probeBoom"))).body("data.a19", equalTo(LONG.get("s")));
    }

    @Test
    void of_mutations_say_what_was_written_and_leave_out_the_rest() {
        int before = ProbeApi.WRITES.get();
        String mutation = "mutation($s: ID!) { "
                + numbered(30, "w%d: probeWrite(input: {id: $s, data: {title: \"a\"}}) { item { id } }") + " }";

        Graphql.post(mutation, LONG).statusCode(200).body("data.w0.item.id", equalTo(LONG.get("s")))
                .body("data.w29.item", nullValue()).body("errors[0].extensions", equalTo(Map.of("code", "ANSWER_TOO_LARGE")));
        assertEquals(before + 30, ProbeApi.WRITES.get());
    }

    @Test
    void find_no_room_while_others_have_taken_all_of_it() {
        List<AnswerSize> others = fill();
        try {
            Graphql.post("{ probeNull }").statusCode(503).header("Retry-After", equalTo("1"))
                    .body("errors[0].extensions", equalTo(Map.of("code", "OVERLOADED")));
        } finally {
            others.forEach(AnswerSize::end);
        }
        Graphql.post("{ probeNull }").statusCode(200).body("errors", nullValue());
    }

    @Test
    void give_back_what_they_took_however_they_end() {
        int room = fill(AnswerSize::end);
        Graphql.post(texts(27, ""), LONG).statusCode(200);
        Graphql.post(given().header("Accept-Encoding", "gzip"), texts(20, ""), LONG).statusCode(200);
        Graphql.post(texts(28, ""), LONG);
        Graphql.post(texts(28, "probeBoom"), LONG);
        Graphql.post(texts(20, "probeBroken"), LONG);
        Graphql.post("{ probeBroken");

        assertEquals(room, fill(AnswerSize::end));
    }

    private int fill(java.util.function.Consumer<AnswerSize> then) {
        List<AnswerSize> all = fill();
        all.forEach(then);
        return all.size();
    }

    /** Answers of a MiB until there is no room for another, then small ones until there is none at all. */
    private List<AnswerSize> fill() {
        List<AnswerSize> all = new ArrayList<>();
        for (int step : List.of(1 << 20, 1)) {
            for (AnswerSize next = budget.open(); ; next = budget.open()) {
                AnswerSize grown = next;
                all.add(grown);
                if (isRefused(grown, step)) {
                    break;
                }
            }
        }
        return all;
    }

    private static boolean isRefused(AnswerSize answer, int characters) {
        try {
            answer.add(characters);
            return false;
        } catch (RequestRefused full) {
            assertEquals(Code.OVERLOADED, full.problem().code());
            assertThrows(RequestRefused.class, () -> answer.add(0));
            return true;
        }
    }

    private static String texts(int count, String beside) {
        return "query($s: String) { " + beside + " " + numbered(count, "a%d: probeText(s: $s)") + " }";
    }

    private static String numbered(int count, String each) {
        return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(" "));
    }
}
