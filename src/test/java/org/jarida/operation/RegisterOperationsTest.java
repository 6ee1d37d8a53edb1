package org.jarida.operation;

import static org.jarida.operation.Registering.call;
import static org.jarida.operation.Registering.entry;
import static org.jarida.operation.Registering.fresh;
import static org.jarida.operation.Registering.register;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Hash;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegisterOperationsTest {
    private static final String M = "registerOperations";

    @Test
    void answers_the_ids_in_order_each_once() {
        String a = fresh("{ site { version } }");
        String b = fresh("($p: String!) { route(path: $p) { __typename } }") + "\n# تعليق\n";

        Answer answer = call("web", "1.0", List.of(entry(Hash.sha256(b), b), entry("sha256:" + Hash.sha256(a), a),
                entry(Hash.sha256(b), b)));

        assertEquals(List.of(), answer.refusals(M));
        assertEquals(List.of(Hash.sha256(b), Hash.sha256(a)), answer.data(M + ".documentIds"));
    }

    @Test
    void changes_nothing_the_second_time() {
        String document = fresh("{ site { version } }");
        register(document);
        Map<String, String> before = Stored.contents();

        Answer again = register(document);

        assertEquals(List.of(Hash.sha256(document)), again.data(M + ".documentIds"));
        assertEquals(before, Stored.contents());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "sha256:", "md5:d41d8cd98f00b204e9800998ecf8427e",
        "0000000000000000000000000000000000000000000000000000000000000000", "../../etc/passwd", "SHA-1", "'; drop table event"})
    void refuses_ids_that_are_not_the_documents_hash(String id) {
        refusesAll("INVALID input.documents.1.id", entry(id, fresh("{ site { version } }")));
    }

    @Test
    void refuses_hashes_of_another_form() {
        String document = fresh("{ site { version } }");

        refusesAll("INVALID input.documents.1.id", entry(Hash.sha256(document).toUpperCase(), document));
        refusesAll("INVALID input.documents.1.id", entry("SHA256:" + Hash.sha256(document), document));
        refusesAll("INVALID input.documents.1.id", entry(Hash.sha256(document) + "\n", document));
        refusesAll("INVALID input.documents.1.id", entry(Hash.sha256(document + " "), document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{ nothing }", "query($n: Nothing) { site { version } }", "fragment F on Site { version }",
        "type Query { a: Int }", "query A { site { version } } query A { site { version } }", "{ site { ...F } }",
        "subscription { site { version } }"})
    void refuses_documents_that_could_not_be_run(String document) {
        refusesAll("INVALID input.documents.1.document", entry(Hash.sha256(document), document));
    }

    @Test
    void refuses_documents_longer_than_a_request_may_be() {
        String document = "{" + " site { version }".repeat(600) + " }";

        refusesAll("INVALID input.documents.1.document", entry(Hash.sha256(document), document));
    }

    @Test
    void tells_all_flaws_at_once() {
        Answer answer = call(" ", "x".repeat(101), List.of(entry("a", "{"), entry(Hash.sha256("{"), "{")));

        assertEquals(List.of("REQUIRED input.client", "TOO_LONG input.version", "INVALID input.documents.0.id",
                "INVALID input.documents.1.document"), answer.refusals(M));
        assertEquals(List.of(), answer.data(M + ".documentIds"));
    }

    @Test
    void refuses_none_and_more_than_five_hundred() {
        String document = fresh("{ site { version } }");

        assertEquals(List.of("REQUIRED input.documents"), call("web", "1", List.of()).refusals(M));
        assertEquals(List.of("TOO_LARGE input.documents"),
                call("web", "1", Collections.nCopies(501, entry(Hash.sha256(document), document))).refusals(M));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null
            []
            {}
            {"client":1,"version":"1","documents":[]}
            {"client":"a","version":"1","documents":{}}
            {"client":"a","version":"1","documents":[null]}
            {"client":"a","version":"1","documents":["a"]}
            {"client":"a","version":"1","documents":[{"id":1.5,"document":"{a}"}]}
            {"client":"a","version":"1","documents":[{"id":"a","document":["{a}"]}]}
            {"client":"a\\u0000","version":"1","documents":[]}
            """)
    void refuses_wrong_types(String input) {
        Answer answer = org.jarida.testsupport.Gql.as(org.jarida.shared.security.Role.ADMIN).runRaw(
                "{\"query\":\"mutation($i: RegisterOperationsInput!) { registerOperations(input: $i) { documentIds } }\","
                + "\"variables\":{\"i\":" + input + "}}");

        assertEquals("BAD_USER_INPUT", answer.errorCode());
        assertEquals(200, answer.status());
    }

    private static void refusesAll(String refusal, Map<String, String> bad) {
        String good = fresh("{ site { version } }");
        Map<String, String> before = Stored.contents();

        Answer answer = call("web", "1.0", List.of(entry(Hash.sha256(good), good), bad));

        assertEquals(List.of(refusal), answer.refusals(M));
        assertEquals(List.of(), answer.data(M + ".documentIds"));
        assertEquals(before, Stored.contents());
    }
}
