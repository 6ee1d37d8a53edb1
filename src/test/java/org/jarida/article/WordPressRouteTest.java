package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.TermDesk;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordPressRouteTest {
    private static final Path CASES = Path.of("src/test/resources/text");

    private final Newsroom given = new Newsroom();

    @Test
    void redirects_dated_and_mobile_addresses() {
        Term politics = given.category("سياسة");
        Story story = given.article("خبر").in(politics).published();
        String encoded = ArticlePath.encode("/" + story.slug());

        for (String asked : List.of("/2024/01/30/" + story.slug() + "/", "/2024/01/" + story.slug(), "/2024/01/30" + encoded + "/amp/",
                "/2024/01/30" + encoded.toLowerCase() + "/", "/" + story.slug() + "/amp", story.path() + "/amp", "/index.php/2024/01/30" + encoded,
                "/fr/2024/01/30/" + story.slug()))
            assertEquals("RedirectRoute 301 " + story.path(), TermDesk.route(asked), asked);
        assertEquals("NotFoundRoute", TermDesk.route("/2024/01/30/" + given.word()));
    }

    @Test
    void redirects_an_article_without_a_section_from_its_dated_address() {
        Story story = given.article("خبر").published();

        assertEquals("RedirectRoute 301 " + story.path(), TermDesk.route("/2024/01/30" + story.path()));
        assertEquals("NodeRoute " + story.id(), TermDesk.route(story.path()));
    }

    @Test
    void finds_an_article_by_the_id_that_wordpress_gave_it() {
        String id = String.valueOf(System.nanoTime()).substring(0, 9), draftId = "9" + id, goneId = "8" + id;
        Story story = given.article("خبر").with("legacyId", id).published();
        given.article("مسودة").with("legacyId", draftId).written();
        given.article("خبر").with("legacyId", goneId).unpublished();

        for (String asked : List.of("/?p=" + id, "?p=" + id, "/index.php?p=" + id, "/?page_id=" + id, "/?utm=x&p=" + id + "#c"))
            assertEquals("RedirectRoute 301 " + story.path(), TermDesk.route(asked), asked);
        assertEquals("NotFoundRoute", TermDesk.route("/?p=" + draftId));
        assertEquals("GoneRoute", TermDesk.route("/?p=" + goneId));
        assertEquals("NotFoundRoute", TermDesk.route("/?p=7" + id));
    }

    @Test
    void redirects_sections_tags_and_authors() {
        Term politics = given.category("سياسة"), elections = given.category("انتخابات", politics);
        Term tag = given.tag("وسم"), author = given.author("أمل");

        assertEquals("RedirectRoute 301 " + politics.path(), TermDesk.route("/category" + politics.path() + "/"));
        assertEquals("RedirectRoute 301 " + elections.path(), TermDesk.route("/category" + elections.path()));
        assertEquals("RedirectRoute 301 " + elections.path(), TermDesk.route("/category/" + elections.slug() + "/"));
        assertEquals("RedirectRoute 301 " + elections.path(),
                TermDesk.route(ArticlePath.encode("/category/" + given.word() + "/" + elections.slug()).toLowerCase()));
        assertEquals("RedirectRoute 301 " + tag.path(), TermDesk.route(tag.path() + "/amp/"));
        assertEquals("RedirectRoute 301 " + author.path(), TermDesk.route("/index.php" + author.path() + "/"));
    }

    @Test
    void answers_gone_for_the_dated_address_of_what_is_gone() {
        Story story = given.article("خبر").unpublished();
        Story elsewhere = Then.unpublish(given.article("خبر").published(), Map.of("routeAs", "REDIRECT", "redirectTo", "/to"));

        assertEquals("GoneRoute", TermDesk.route("/2024/01/30/" + story.slug() + "/"));
        assertEquals("RedirectRoute 301 /to", TermDesk.route("/2024/01/30/" + elsewhere.slug() + "/amp"));
    }

    @Test
    void leads_from_every_post_name_of_the_samples_to_the_slug_it_stands_for() throws IOException {
        for (String[] row : rows("wordpress-slug-decode.tsv")) {
            Story story = given.article("خبر").with("slug", row[2] + "-" + given.word()).published();
            String rest = story.slug().substring(row[2].length());

            assertEquals("RedirectRoute 301 " + story.path(), TermDesk.route("/2024/01/30/" + row[1] + rest + "/"), row[1]);
            assertEquals("RedirectRoute 301 " + story.path(), TermDesk.route("/2024/01/" + row[1].toUpperCase() + rest + "/amp"), row[1]);
        }
    }

    @Test
    void tags_of_the_samples_collide_as_they_say() throws IOException {
        for (String[] row : rows("slug-collision-cases.tsv")) {
            String word = given.word();
            Term first = given.tag("وسم"), second = given.tag("وسم");
            TermDesk.tags().update(first, 1, Map.of("slug", row[1] + "-" + word));

            assertEquals(row[3].equals("yes") ? List.of("NOT_UNIQUE input.slug") : List.of(),
                    TermDesk.tags().update(second, 1, Map.of("slug", row[2] + "-" + word)).refusals("updateTag"), row[1] + " " + row[2]);
        }
    }

    @Test
    void titles_of_the_samples_give_the_slugs_they_say() throws IOException {
        Term author = given.author("أمل");
        int version = 1;
        for (String[] row : rows("slug-cases.tsv"))
            if (row[2].equals("EMPTY"))
                assertEquals(List.of("INVALID input.slug"),
                        TermDesk.authors().update(author, version, Map.of("slug", row[1])).refusals("updateAuthor"), row[1]);
            else
                assertEquals(row[2],
                        TermDesk.authors().update(author, version++, Map.of("slug", row[1])).data("updateAuthor.author.slug"), row[1]);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(CASES.resolve(file)).stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
    }
}
