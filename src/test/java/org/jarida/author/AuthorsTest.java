package org.jarida.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

/** One author, and lists of them. */
@QuarkusTest
class AuthorsTest {
    private static final String LIST = """
            query($search: String, $first: Int, $after: String) { authors(search: $search, first: $first, after:
            $after) {
                nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
                totalCountIsExact } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void finds_an_author_by_id_slug_and_path() {
        Term author = given.author("مدرسة");

        assertEquals(author.id(), idBy(Map.of("id", author.id())));
        assertEquals(author.id(), idBy(Map.of("slug", author.slug())));
        assertEquals(author.id(), idBy(Map.of("slug", author.slug().replace('ة', 'ه').toUpperCase())));
        assertEquals(author.id(), idBy(Map.of("path", "/author/" + author.slug())));
    }

    @Test
    void finds_nothing_by_what_is_none() {
        Term author = given.author("مدرسة");

        for (Map<String, String> by
                : List.of(Map.of("id", "author_00000000-0000-7000-8000-000000000000"), Map.of("id", ""),
                Map.of("id", given.tag("وسم").id()), Map.of("slug", given.word()), Map.of("slug", ""),
                Map.of("path", author.slug()), Map.of("path", "/tag/" + author.slug()), Map.of("path", "/author/"),
                Map.of("path", "/author/" + author.slug() + "/"),
                        Map.of("path", "/author/" + author.slug().toUpperCase())))
            assertNull(idBy(by), by::toString);
    }

    @Test
    void lists_by_name_page_by_page() {
        String word = given.word();
        for (String letter : List.of("د", "أ", "ج", "ب", "ه")) create(letter + " " + word);

        List<String> names = new ArrayList<>();
        String after = null;
        for (int page = 0; page < 3; page++) {
            Answer answer = list(word, 2, after);
            names.addAll(answer.data("authors.nodes.name"));
            assertEquals(5, answer.<Integer>data("authors.totalCount"));
            assertEquals(true, answer.data("authors.totalCountIsExact"));
            assertEquals(page < 2, answer.data("authors.pageInfo.hasNextPage"));
            assertEquals(page > 0, answer.data("authors.pageInfo.hasPreviousPage"));
            after = answer.data("authors.pageInfo.endCursor");
        }

        assertEquals(List.of("أ " + word, "ب " + word, "ج " + word, "د " + word, "ه " + word), names);
        assertEquals(List.of(), list(word, 2, after).data("authors.nodes"));
    }

    @Test
    void searches_in_any_spelling_and_takes_no_sign_for_a_wildcard() {
        String word = given.word();
        create("المدرسة العمومية " + word);
        create("100%_ " + word);

        for (String search : List.of("المدرسه العموميه " + word, " المدرسَة العمومية " + word.toUpperCase() + " ",
                "سة العمومية " + word))
            assertEquals(List.of("المدرسة العمومية " + word), list(search, null, null).data("authors.nodes.name"),
                    search);
        assertEquals(List.of("100%_ " + word), list("%_ " + word, null, null).data("authors.nodes.name"));
        assertEquals(List.of(), list("_" + word, null, null).data("authors.nodes.name"));
        assertEquals(0, list("\\" + word, null, null).<Integer>data("authors.totalCount"));
    }

    @Test
    void lists_all_for_a_blank_search() {
        given.author("وسم");

        int all = list(null, 1, null).data("authors.totalCount");

        for (String blank : List.of("", " ", "\u200f"))
            assertEquals(all, list(blank, 1, null).<Integer>data("authors.totalCount"));
    }

    @Test
    void refuses_pages_and_cursors_that_are_none() {
        given.tag("وسم");
        String foreign = Gql.anonymous().run("{ tags(first: 1) { pageInfo { endCursor } } }")
                .data("tags.pageInfo.endCursor");

        for (Integer first : List.of(0, -1, 101)) assertEquals("BAD_USER_INPUT", list(null, first, null).errorCode());
        for (String after : Arrays.asList("", "x", foreign, "é"))
            assertEquals("BAD_USER_INPUT", list(null, 1, after).errorCode());
    }

    @Test
    void counts_only_when_asked() {
        given.author("وسم");

        assertEquals(1, StatementCount.statements(Gql.anonymous(),
                client -> client.run("{ authors { nodes { name path } } }")).size());
        assertEquals(2, StatementCount.statements(Gql.anonymous(), client -> client.run(LIST)).size());
    }

    private static String idBy(Map<String, String> by) {
        return Gql.anonymous().run("query($by: TermBy!) { author(by: $by) { id } }", Map.of("by", by))
                .data("author.id");
    }

    private static void create(String name) {
        Gql.as(Role.EDITOR).mutate("createAuthor", "CreateAuthorInput", Map.of("name", name), "author { id }")
                .data("createAuthor.author.id");
    }

    private static Answer list(String search, Integer first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("search", search);
        variables.put("first", first);
        variables.put("after", after);
        return Gql.anonymous().run(LIST, variables);
    }
}
