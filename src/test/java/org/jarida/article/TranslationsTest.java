package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TranslationsTest {
    private final Newsroom given = new Newsroom();
    private Gql drafts;

    @BeforeEach
    void an_editor() {
        drafts = Gql.as(Role.EDITOR).draft();
    }

    @Test
    void are_the_other_articles_of_one_story_by_language() {
        Story arabic = given.article("خبر").published();
        Story french = Then.publish(given.article(arabic, "fr"));
        Story english = Then.publish(given.article(french, "en"));

        assertEquals(List.of("en", "fr"), languages(Gql.anonymous(), arabic));
        assertEquals(List.of("ar", "en"), languages(Gql.anonymous(), french));
        assertEquals(List.of("ar", "fr"), languages(Gql.anonymous(), english));
    }

    @Test
    void hold_what_is_live_alone_but_for_editors() {
        Story arabic = given.article("خبر").published();
        Story french = given.article(arabic, "fr");
        Story english = Then.publish(given.article(arabic, "en"));
        Then.unpublish(english);

        assertEquals(List.of(), languages(Gql.anonymous(), arabic));
        assertEquals(List.of("en", "fr"), languages(drafts, arabic));
        Then.trash(french);
        assertEquals(List.of("en"), languages(drafts, arabic));
    }

    @Test
    void show_the_published_text_of_an_edited_one() {
        Story arabic = given.article("خبر").published();
        Story french = Then.publish(given.article(arabic, "fr"));
        Story edited = Then.update(french, Map.of("headline", given.unique("Autre")));

        assertEquals(List.of(french.headline()), headlines(Gql.anonymous(), arabic));
        assertEquals(List.of(edited.headline()), headlines(drafts, arabic));
    }

    @Test
    void are_left_when_asked() {
        Story arabic = given.article("خبر").published();
        Story french = given.article(arabic, "fr");
        Map<String, Object> leave = new HashMap<>();
        leave.put("translationOf", null);

        Then.update(french, leave);

        assertEquals(List.of(), languages(drafts, arabic));
    }

    @Test
    void are_at_most_one_a_language() {
        Story arabic = given.article("خبر").written();
        given.article(arabic, "fr");

        Answer second = Stored.unchangedBy(() -> Desk.of(Role.EDITOR).create(given.article("Autre")
                .with("translationOf", arabic.id()).with("language", "fr").data()));
        Answer same = Stored.unchangedBy(() -> Desk.of(Role.EDITOR).create(given.article("آخر")
                .with("translationOf", arabic.id()).data()));

        assertEquals(List.of("NOT_UNIQUE input.data.translationOf"), second.refusals("createArticle"));
        assertEquals(List.of("NOT_UNIQUE input.data.translationOf"), same.refusals("createArticle"));
    }

    @Test
    void are_brought_for_a_whole_list_at_once() {
        var section = given.category("قسم");
        Story one = given.article("خبر").in(section).published("2020-01-02T00:00:00Z");
        given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Then.publish(given.article(one, "fr"));

        Answer answer = Gql.anonymous().run("""
                query($id: ID!) { articles(filter: {section: {id: $id}}) { nodes { translations { language } } } }""",
                Map.of("id", section.id()));

        assertEquals(List.of(List.of("fr"), List.of()), answer.data("articles.nodes.translations.language"));
    }

    private static List<String> languages(Gql client, Story story) {
        return translations(client, story).data("article.translations.language");
    }

    private static List<String> headlines(Gql client, Story story) {
        return translations(client, story).data("article.translations.headline");
    }

    private static Answer translations(Gql client, Story story) {
        return client.run("query($id: ID!) { article(by: {id: $id}) { translations { language headline } } }",
                Map.of("id", story.id()));
    }
}
