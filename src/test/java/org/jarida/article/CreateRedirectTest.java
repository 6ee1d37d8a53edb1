package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Redirect;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.TermDesk;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreateRedirectTest {
    private final Newsroom given = new Newsroom();

    @Test
    void sends_readers_on_from_every_spelling() {
        String word = given.word();
        Term politics = given.category("سياسة");

        Answer answer = Redirect.make("/قديم/صفحة-" + word, politics.path(), null);

        assertEquals(Map.of("version", 1, "from", "/قديم/صفحة-" + word, "to", politics.path(), "status", 301, "automatic", false),
                without(answer.data("createRedirect.redirect"), "id"));
        for (String asked : List.of("/قديم/صفحة-" + word, "/قديم/صفحه-" + word + "/", ArticlePath.encode("/قديم/صفحة-" + word),
                ArticlePath.encode("/قديم/صفحة-" + word).toLowerCase() + "?a=b#c", "//قديم/صفحة-" + word.toUpperCase()))
            assertEquals("RedirectRoute 301 " + politics.path(), TermDesk.route(asked), asked);
        assertEquals(List.of("/قديم/صفحة-" + word + "|" + politics.path() + "|301"), Stored.rows("""
                select data ->> 'path', data ->> 'location', data ->> 'status' from event where node_id = ? and type = 'RedirectCreated'""",
                answer.<String>data("createRedirect.redirect.id")));
    }

    @Test
    void keeps_paths_decoded_and_own_addresses_as_paths() {
        String word = given.word();

        assertEquals("/été-" + word, Redirect.made("/%C3%A9t%C3%A9-" + word, "/x-" + word).from());
        assertEquals("/هدف-" + word, Redirect.made("/y-" + word, ArticlePath.encode("/هدف-" + word)).to());
        assertEquals("/z", Redirect.made("/w-" + word, "http://localhost:8080/z").to());
    }

    @Test
    void leads_off_the_site_only_by_an_absolute_https_address() {
        String from = "/" + given.word();
        Redirect.made(from, "https://example.org/%D8%A7?a=b#c");

        assertEquals("RedirectRoute 301 https://example.org/%D8%A7?a=b#c", TermDesk.route(from));
        for (String bad : List.of("http://example.org/", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//example.org/",
                "/\\example.org", "/%2Fexample.org", "/%5Cexample.org", "/%5cexample.org", "example.org", "", " ", "https:example.org", "https://",
                "https://user@example.org/", "http://localhost/x", "/a b", "/%0d%0aSet-Cookie:x", "/%00", "/a?b=c", "/a#b", "/%C3"))
            assertRefused("INVALID input.to", "/" + given.word(), bad, null);
    }

    @Test
    void refuses_what_is_no_path_to_come_from() {
        for (String bad : List.of("", "/", "//", "x", "https://example.org/x", "/?p=1", "/a?b", "/a#b", "/%00", "/%2Fx", "/a\\b", "/a%20b"))
            assertRefused("INVALID input.from", bad, "/to", null);
        assertRefused("TOO_LONG input.from", "/" + "ا".repeat(1500), "/to", null);
        assertRefused("INVALID input.from", "/" + "a".repeat(2048), "/to", null);
    }

    @Test
    void takes_four_statuses() {
        for (int status : new int[] {301, 302, 307, 308}) {
            String from = "/" + given.word();
            Redirect.make(from, "/to", status);
            assertEquals("RedirectRoute " + status + " /to", TermDesk.route(from));
        }
        for (int status : new int[] {0, 200, 300, 303, 404, -1}) assertRefused("INVALID input.status", "/" + given.word(), "/to", status);
    }

    @Test
    void refuses_a_second_from_one_path_and_one_from_what_is_live() {
        String word = given.word();
        Redirect.made("/مدرسة-" + word, "/to");
        Story live = given.article("خبر").published();
        Term tag = given.tag("وسم");

        assertRefused("NOT_UNIQUE input.from", "/مدرسه-" + word + "/", "/other", null);
        assertRefused("IN_USE input.from", live.path(), "/to", null);
        assertRefused("IN_USE input.from", tag.path(), "/to", null);
    }

    @Test
    void gives_way_to_what_becomes_public_at_the_path_and_goes_before_what_is_gone_or_former() {
        Story gone = given.article("خبر").unpublished();
        Redirect.made(gone.path(), "/to");
        Story renamed = Then.publish(Then.update(given.article("خبر").published(), Map.of("slug", given.word())));
        Story first = given.article("خبر").published(), moved = Then.publish(Then.update(first, Map.of("slug", given.word())));
        Redirect.made(first.path(), renamed.path());

        assertEquals("RedirectRoute 301 /to", TermDesk.route(gone.path()));
        assertEquals("RedirectRoute 301 " + renamed.path(), TermDesk.route(first.path()));
        assertEquals("NodeRoute " + moved.id(), TermDesk.route(moved.path()));
        Then.publish(gone);
        assertEquals("NodeRoute " + gone.id(), TermDesk.route(gone.path()));
    }

    @Test
    void answers_a_chain_in_one_step() {
        String word = given.word();
        Story first = given.article("خبر").published(), moved = Then.publish(Then.update(first, Map.of("slug", given.word())));
        Redirect.made("/b-" + word, "/c-" + word);
        Redirect.make("/a-" + word, "/b-" + word, 308);
        Redirect.make("/c-" + word, first.path(), 302);
        Redirect.made("/off-" + word, "https://example.org/");
        Redirect.made("/to-off-" + word, "/off-" + word);
        Story withdrawn = Then.unpublish(given.article("خبر").published(), Map.of("routeAs", "REDIRECT", "redirectTo", "/b-" + word));

        assertEquals("RedirectRoute 307 " + moved.path(), TermDesk.route("/a-" + word));
        assertEquals("RedirectRoute 302 " + moved.path(), TermDesk.route("/b-" + word));
        assertEquals("RedirectRoute 301 https://example.org/", TermDesk.route("/to-off-" + word));
        assertEquals("RedirectRoute 302 " + moved.path(), TermDesk.route(withdrawn.path()));
    }

    @Test
    void refuses_circles() {
        String word = given.word();
        Redirect.made("/a-" + word, "/b-" + word);
        Redirect.made("/b-" + word, "/c-" + word);
        Story withdrawn = Then.unpublish(given.article("خبر").published(), Map.of("routeAs", "REDIRECT", "redirectTo", "/d-" + word));

        assertRefused("CYCLE input.to", "/x-" + word, "/X-" + word + "/", null);
        assertRefused("CYCLE input.to", "/c-" + word, "/a-" + word, null);
        assertRefused("CYCLE input.to", "/c-" + word, "http://localhost:8080/b-" + word, null);
        assertRefused("CYCLE input.to", "/d-" + word, withdrawn.path(), null);
    }

    @Test
    void leads_nobody_in_a_circle_that_a_withdrawal_closed() {
        Story a = given.article("خبر").published();
        String path = "/" + given.word();
        Redirect.made(path, a.path());

        Answer answer = org.jarida.testsupport.Desk.of(org.jarida.shared.security.Role.EDITOR)
                .unpublish(a, Map.of("routeAs", "REDIRECT", "redirectTo", path));

        assertEquals(List.of("INVALID input.redirectTo"), answer.refusals("unpublishArticle"));
        assertEquals("RedirectRoute 301 " + a.path(), TermDesk.route(path));
    }

    @Test
    void of_two_at_once_that_would_be_a_circle_one_is_refused() {
        for (int round = 0; round < 5; round++) {
            String a = "/" + given.word(), b = "/" + given.word();

            List<Answer> answers = Together.run(2, i -> i == 0 ? Redirect.make(a, b, null) : Redirect.make(b, a, null));

            assertEquals(List.of(List.of(), List.of("CYCLE input.to")), answers.stream().map(answer -> answer.refusals("createRedirect"))
                    .sorted(java.util.Comparator.comparingInt(List::size)).toList());
        }
    }

    @Test
    void of_many_at_once_from_one_path_one_is_made() {
        String from = "/" + given.word();

        List<Answer> answers = Together.run(4, i -> Redirect.make(from, "/to-" + i, null));

        assertEquals(1, answers.stream().filter(answer -> answer.refusals("createRedirect").isEmpty()).count());
        assertEquals(3, answers.stream().filter(answer -> answer.refusals("createRedirect").equals(List.of("NOT_UNIQUE input.from"))).count());
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> copy = new java.util.HashMap<>(map);
        copy.remove(key);
        return copy;
    }

    private static void assertRefused(String refusal, String from, String to, Integer status) {
        Answer answer = Stored.unchangedBy(() -> Redirect.make(from, to, status));
        assertEquals(List.of(refusal), answer.refusals("createRedirect"), from + " to " + to);
    }
}
