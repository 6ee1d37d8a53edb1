package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Redirect;
import org.jarida.testsupport.StatementCount;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedirectsTest {
    private static final String LIST = """
            query($search: String, $first: Int, $after: String) { redirects(search: $search, first: $first, after: $after) {
              nodes { id from to status automatic } pageInfo { hasNextPage endCursor } totalCount } }""";

    private final Newsroom given = new Newsroom();

    @Test
    void are_listed_by_path_page_by_page() {
        String word = given.word();
        Redirect b = Redirect.made("/" + word + "/b", "/to"), a = Redirect.made("/" + word + "/a", "/to"),
                c = Redirect.made("/x" + given.word(), "https://example.org/" + word);
        Gql editor = Gql.as(Role.EDITOR);

        Answer first = editor.run(LIST, Map.of("search", word.toUpperCase(), "first", 2));
        Answer second = editor.run(LIST, Map.of("search", word, "first", 2, "after", first.data("redirects.pageInfo.endCursor")));

        assertEquals(List.of(a.id(), b.id()), first.data("redirects.nodes.id"));
        assertEquals(3, first.<Integer>data("redirects.totalCount"));
        assertEquals(List.of(c.id()), second.data("redirects.nodes.id"));
        assertEquals(2, StatementCount.statements(editor, client -> client.run(LIST, Map.of("search", word))).stream()
                .filter(sql -> sql.contains("redirect")).count());
    }

    @Test
    void are_nodes_for_editors_alone() {
        Redirect redirect = Redirect.made("/" + given.word(), "/to");
        String node = "query($id: ID!) { node(id: $id) { id } }";

        assertEquals(redirect.id(), Gql.as(Role.EDITOR).run(node, Map.of("id", redirect.id())).data("node.id"));
        for (Gql other : List.of(Gql.anonymous(), Gql.as(Role.AUTHOR)))
            assertNull(other.run(node, Map.of("id", redirect.id())).<Object>data("node"));
    }
}
