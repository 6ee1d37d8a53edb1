package org.jarida.tag;

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

/** One tag, and lists of them. */
@QuarkusTest
class TagsTest {
    private static final String LIST = """
            query($search: String, $first: Int, $after: String) { tags(search: $search, first: $first, after: $after) {
                nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
                totalCountIsExact } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void finds_a_tag_by_id_slug_and_path() {
        Term tag = given.tag("مدرسة");

        assertEquals(tag.id(), idBy(Map.of("id", tag.id())));
        assertEquals(tag.id(), idBy(Map.of("slug", tag.slug())));
        assertEquals(tag.id(), idBy(Map.of("slug", tag.slug().replace('ة', 'ه').toUpperCase())));
        assertEquals(tag.id(), idBy(Map.of("path", "/tag/" + tag.slug())));
    }

    @Test
    void finds_nothing_by_what_is_none() {
        Term tag = given.tag("مدرسة");

        for (Map<String, String> by
                : List.of(Map.of("id", "tag_00000000-0000-7000-8000-000000000000"), Map.of("id", ""),
                Map.of("id", given.author("كاتب").id()), Map.of("slug", given.word()), Map.of("slug", ""),
                Map.of("path", tag.slug()), Map.of("path", "/author/" + tag.slug()), Map.of("path", "/tag/"),
                Map.of("path", "/tag/" + tag.slug() + "/"), Map.of("path", "/tag/" + tag.slug().toUpperCase())))
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
            names.addAll(answer.data("tags.nodes.name"));
            assertEquals(5, answer.<Integer>data("tags.totalCount"));
            assertEquals(true, answer.data("tags.totalCountIsExact"));
            assertEquals(page < 2, answer.data("tags.pageInfo.hasNextPage"));
            assertEquals(page > 0, answer.data("tags.pageInfo.hasPreviousPage"));
            after = answer.data("tags.pageInfo.endCursor");
        }

        assertEquals(List.of("أ " + word, "ب " + word, "ج " + word, "د " + word, "ه " + word), names);
        assertEquals(List.of(), list(word, 2, after).data("tags.nodes"));
    }

    @Test
    void searches_in_any_spelling_and_takes_no_sign_for_a_wildcard() {
        String word = given.word();
        create("المدرسة العمومية " + word);
        create("100%_ " + word);

        for (String search : List.of("المدرسه العموميه " + word, " المدرسَة العمومية " + word.toUpperCase() + " ",
                "سة العمومية " + word))
            assertEquals(List.of("المدرسة العمومية " + word), list(search, null, null).data("tags.nodes.name"), search);
        assertEquals(List.of("100%_ " + word), list("%_ " + word, null, null).data("tags.nodes.name"));
        assertEquals(List.of(), list("_" + word, null, null).data("tags.nodes.name"));
        assertEquals(0, list("\\" + word, null, null).<Integer>data("tags.totalCount"));
    }

    @Test
    void lists_all_for_a_blank_search() {
        given.tag("وسم");

        int all = list(null, 1, null).data("tags.totalCount");

        for (String blank : List.of("", " ", "\u200f"))
            assertEquals(all, list(blank, 1, null).<Integer>data("tags.totalCount"));
    }

    @Test
    void refuses_pages_and_cursors_that_are_none() {
        given.author("كاتب");
        String foreign = Gql.anonymous().run("{ authors(first: 1) { pageInfo { endCursor } } }")
                .data("authors.pageInfo.endCursor");

        for (Integer first : List.of(0, -1, 101)) assertEquals("BAD_USER_INPUT", list(null, first, null).errorCode());
        for (String after : Arrays.asList("", "x", foreign, "é"))
            assertEquals("BAD_USER_INPUT", list(null, 1, after).errorCode());
    }

    @Test
    void counts_only_when_asked() {
        given.tag("وسم");

        assertEquals(1, StatementCount.statements(Gql.anonymous(),
                client -> client.run("{ tags { nodes { name path } } }")).size());
        assertEquals(2, StatementCount.statements(Gql.anonymous(), client -> client.run(LIST)).size());
    }

    private static String idBy(Map<String, String> by) {
        return Gql.anonymous().run("query($by: TermBy!) { tag(by: $by) { id } }", Map.of("by", by)).data("tag.id");
    }

    private static void create(String name) {
        Gql.as(Role.EDITOR).mutate("createTag", "CreateTagInput", Map.of("name", name), "tag { id }")
                .data("createTag.tag.id");
    }

    private static Answer list(String search, Integer first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("search", search);
        variables.put("first", first);
        variables.put("after", after);
        return Gql.anonymous().run(LIST, variables);
    }
}
