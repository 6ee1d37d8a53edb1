package org.jarida.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.TermDesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateAuthorTest {
    private final Newsroom given = new Newsroom();
    private final TermDesk desk = TermDesk.authors();

    @Test
    void changes_what_is_given_and_clears_what_is_null() {
        Term author = given.author("أمل");
        String name = given.unique("أمل بنعلي"), slug = given.word();

        Answer all = desk.update(author, 1, Map.of("name", name, "slug", slug, "bio", "سطر\nسطر", "jobTitle", "صحفية",
                "sameAs", List.of("https://example.org/amal"),
                "avatar", Map.of("url", "/faces/amal.svg", "alt", "أمل", "focalPoint", Map.of("x", 0.5, "y", 0.25))));
        Map<String, Object> avatar = new java.util.HashMap<>(Map.of("url", "/faces/amal.svg", "alt", "أمل", "focalPoint",
                Map.of("x", 0.5f, "y", 0.25f)));
        avatar.put("caption", null);
        avatar.put("credit", null);
        assertEquals(Map.of("id", author.id(), "version", 2, "name", name, "slug", slug, "path", "/author/" + slug,
                "bio", "سطر\nسطر", "jobTitle", "صحفية", "sameAs", List.of("https://example.org/amal"), "avatar", avatar), all.data("updateAuthor.author"));

        java.util.Map<String, Object> none = new java.util.HashMap<>();
        for (String field : List.of("bio", "jobTitle", "sameAs", "avatar")) none.put(field, null);
        Answer cleared = desk.update(author, 2, none);
        assertEquals(name, cleared.data("updateAuthor.author.name"));
        assertEquals("null", String.valueOf(cleared.<Object>data("updateAuthor.author.bio")));
        assertEquals("null", String.valueOf(cleared.<Object>data("updateAuthor.author.jobTitle")));
        assertEquals("null", String.valueOf(cleared.<Object>data("updateAuthor.author.avatar")));
        assertEquals(List.of(), cleared.data("updateAuthor.author.sameAs"));
    }

    @Test
    void refuses_pictures_that_are_none() {
        Term author = given.author("أمل");

        for (String url : List.of("javascript:alert(1)", "data:image/png;base64,AA==", "faces/amal.svg"))
            assertEquals(List.of("INVALID input.avatar.url"), Stored.unchangedBy(() -> desk.update(author, 1,
                    Map.of("avatar", Map.of("url", url)))).refusals("updateAuthor"), url);
        assertEquals(List.of("REQUIRED input.avatar.url"), desk.update(author, 1, Map.of("avatar", Map.of("alt", "أمل")))
                .refusals("updateAuthor"));
        assertEquals(List.of("NOT_FOUND input.avatar.assetId"), desk.update(author, 1, Map.of("avatar",
                Map.of("assetId", "asset_00000000-0000-7000-8000-000000000000"))).refusals("updateAuthor"));
    }

    @Test
    void leads_from_the_former_slug_and_tells_both() {
        Term author = given.author("أمل");
        String slug = given.word();

        desk.update(author, 1, Map.of("slug", slug));

        assertEquals("RedirectRoute 301 /author/" + slug, TermDesk.route(author.path()));
        assertEquals("NodeRoute " + author.id(), TermDesk.route("/author/" + slug));
        assertEquals(List.of(author.slug() + "|" + slug + "|" + author.path() + "|/author/" + slug), Stored.rows("""
                select data ->> 'slugBefore', data ->> 'slug', data ->> 'pathBefore', data ->> 'path' from event
                where node_id = ? and type = 'AuthorUpdated'""", author.id()));
    }

    @Test
    void bylines_keep_the_name_as_printed() {
        Term author = given.author("أمل");
        Story story = given.article("خبر").by(author).published();

        desk.update(author, 1, Map.of("name", given.unique("اسم جديد")));

        Answer read = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { byline { name author { id } } } }",
                Map.of("id", story.id()));
        assertEquals(List.of(Map.of("name", author.name(), "author", Map.of("id", author.id()))), read.data("article.byline"));
    }

    @Test
    void refuses_what_cannot_be_and_changes_nothing() {
        Term author = given.author("أمل"), other = given.author("آخر");

        assertRefused("REQUIRED input.name", author, 1, Map.of("name", " "));
        assertRefused("TOO_LONG input.jobTitle", author, 1, Map.of("jobTitle", "و".repeat(201)));
        assertRefused("TOO_LONG input.bio", author, 1, Map.of("bio", "و".repeat(5001)));
        assertRefused("INVALID input.sameAs.1", author, 1, Map.of("sameAs", List.of("https://a.example", "javascript:alert(1)")));
        assertRefused("NOT_UNIQUE input.slug", author, 1, Map.of("name", "اسم", "slug", other.slug()));
        assertRefused("CONFLICT input.expectedVersion", author, 2, Map.of("name", "اسم"));
        assertRefused("NOT_FOUND input.id", new Term("author_00000000-0000-7000-8000-000000000000", "", "", ""), 1, Map.of("name", "اسم"));
    }

    private void assertRefused(String refusal, Term author, int version, Map<String, ?> more) {
        Answer answer = Stored.unchangedBy(() -> desk.update(author, version, more));
        assertEquals(List.of(refusal), answer.refusals("updateAuthor"), more::toString);
    }
}
