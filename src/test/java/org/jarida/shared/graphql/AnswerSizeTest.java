package org.jarida.shared.graphql;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jarida.testsupport.SocketClient;
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

    @TestHTTPResource("/graphql")
    URI endpoint;

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
    void of_mutations_tell_their_user_errors_however_long_the_rest_is() {
        String mutation = "mutation($s: ID!) { " + numbered(30, "w%d: probeWrite(input: {id: $s, data: {title: \"a\"}})"
                + " { item { id } userErrors { message } }") + " }";

        Graphql.post(mutation, LONG).statusCode(200).body("data.w0.item.id", equalTo(LONG.get("s")))
                .body("data.w29.userErrors", equalTo(List.of())).body("data.w29.item", nullValue());
    }

    @Test
    void leave_out_errors_that_would_fill_them() {
        String query = "{ " + "n".repeat(100_000) + ": probeTroubles(count: 9) { promise } }";

        Graphql.post(query).statusCode(200).body("errors.size()", equalTo(3))
                .body("errors[1].path[0]", equalTo("n".repeat(100_000)))
                .body("errors[2].message", equalTo("There are more errors, which are left out"));
    }

    @Test
    void find_no_room_while_others_have_taken_all_of_it_unless_they_are_small() {
        List<AnswerSize> others = fill();
        try {
            Graphql.post("{ probeNull }").statusCode(200).body("errors", nullValue());
            Graphql.post(texts(1, ""), LONG).statusCode(503).header("Retry-After", equalTo("1"))
                    .body("errors[0].extensions", equalTo(Map.of("code", "OVERLOADED")));
            int before = ProbeApi.WRITES.get();
            Graphql.post("mutation($s: ID!) { probeWrite(input: {id: $s, data: {title: \"a\"}}) { item { id } userErrors { message } } }",
                            LONG).statusCode(200).body("data.probeWrite.userErrors", equalTo(List.of()))
                    .body("data.probeWrite.item", nullValue()).body("errors[0].extensions", equalTo(Map.of("code", "OVERLOADED")));
            assertEquals(before + 1, ProbeApi.WRITES.get());
        } finally {
            others.forEach(AnswerSize::end);
        }
        Graphql.post(texts(1, ""), LONG).statusCode(200).body("errors", nullValue());
    }

    @Test
    void of_one_address_leave_room_for_those_of_others() throws Exception {
        settledRoom();
        List<AnswerSize> ofOne = fill("192.0.2.1"), ofAnother = fill("192.0.2.2"), ofAThird = fill("192.0.2.3");
        ofOne.forEach(AnswerSize::end);
        ofAnother.forEach(AnswerSize::end);
        ofAThird.forEach(AnswerSize::end);

        assertEquals(ofOne.size(), ofAnother.size());
        assertEquals(1, ofAThird.size());
    }

    @Test
    void give_back_what_they_took_however_they_end() throws Exception {
        int room = settledRoom();
        Graphql.post(texts(27, ""), LONG).statusCode(200);
        Graphql.post(given().header("Accept-Encoding", "gzip"), texts(20, ""), LONG).statusCode(200);
        Graphql.post(texts(28, ""), LONG);
        Graphql.post(texts(28, "probeBoom"), LONG);
        Graphql.post(texts(20, "probeBroken"), LONG);
        Graphql.post("{ probeBroken");
        for (int leaving = 0; leaving < 3; leaving++) leave();
        SocketClient client = SocketClient.ready(endpoint, "");
        client.subscribeWith("1", "{\"query\":\"" + texts(2, "") + "\",\"variables\":{\"s\":\"" + LONG.get("s") + "\"}}");
        assertEquals(2 * TEXT, client.next().chars().filter(character -> character == 'ب').count());
        assertEquals("{\"id\":\"1\",\"type\":\"complete\"}", client.next());
        client.subscribeWith("2", "{\"query\":\"" + texts(28, "") + "\",\"variables\":{\"s\":\"" + LONG.get("s") + "\"}}");
        assertEquals("ANSWER_TOO_LARGE", Messages.code(client.next()));
        client.subscribeWith("3", "{\"query\":\"" + texts(20, "") + "\",\"variables\":{\"s\":\"" + LONG.get("s") + "\"}}");
        client.leave();

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (room() != room && System.nanoTime() < end) Thread.sleep(50); // until it is sent, or nobody is there
        assertEquals(room, room());
    }

    /** Asks for as much as there may be, takes a little of it, and goes. */
    private void leave() throws Exception {
        byte[] body = ("{\"query\":\"" + texts(27, "") + "\",\"variables\":{\"s\":\"" + LONG.get("s") + "\"}}").getBytes(UTF_8);
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\n\r\n").getBytes(UTF_8));
            socket.getOutputStream().write(body);
            assertEquals('H', socket.getInputStream().read());
        }
    }

    /** Once what other tests have been answered is sent, of which the server may hear after they do. */
    private int settledRoom() throws Exception {
        int before = -1, now = room();
        while (before != now) {
            Thread.sleep(100);
            before = now;
            now = room();
        }
        return now;
    }

    private int room() {
        List<AnswerSize> all = fill();
        all.forEach(AnswerSize::end);
        return all.size();
    }

    private List<AnswerSize> fill() {
        List<AnswerSize> all = fill("192.0.2.1");
        all.addAll(fill("192.0.2.2"));
        return all;
    }

    /** Answers of a step beyond what is free, until there is no room for another. */
    private List<AnswerSize> fill(String address) {
        List<AnswerSize> all = new ArrayList<>();
        do {
            all.add(budget.open(SocketAddress.inetSocketAddress(1, address)));
        } while (!isRefused(all.get(all.size() - 1)));
        return all;
    }

    private static boolean isRefused(AnswerSize answer) {
        try {
            answer.add(AnswerSize.FREE + 1);
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
