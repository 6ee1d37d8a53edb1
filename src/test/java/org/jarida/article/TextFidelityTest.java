package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What an editor typed is kept byte for byte after NFC; slugs are made and told apart by fold. */
@QuarkusTest
class TextFidelityTest {
    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void keeps_bidi_controls_emoji_and_odd_spaces() {
        for (String text : List.of("\u2067قال: \u2066Hello\u2069\u2069", "\u202bنص\u202c", "👩‍👩‍👧‍👦 🇲🇦 👍🏽", "می‌خواهم", "a\u00a0b\u2009c",
                "  «أ»  ", "a\tb", "مُحَمَّد ـــ", "ﷺ ﻻ", "e\u0301cole", "\u1112\u1161\u11ab", "<b>&amp;</b> ' \" \\ %s ${x} {{y}}")) {
            String headline = text + " " + given.word();
            String expected = Normalizer.normalize(headline, Normalizer.Form.NFC);
            String deck = Normalizer.normalize(text, Normalizer.Form.NFC);
            Answer made = editors.create(Map.of("headline", headline, "deck", text));
            String id = made.data("createArticle.article.id");

            assertEquals(expected, made.data("createArticle.article.headline"));
            Then.publish(new Story(id, 1, null, false, null, null, null));
            Answer seen = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { headline deck } }", Map.of("id", id));
            assertEquals(Map.of("headline", expected, "deck", deck), seen.data("article"));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/text/slug-cases.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void makes_the_slug_of_a_headline(String number, String title, String slug) {
        String mark = given.word();

        String made = editors.create(Map.of("headline", title + " " + mark)).data("createArticle.article.slug");

        assertEquals(slug.equals("EMPTY") ? mark : slug + "-" + mark, made);
    }

    @Test
    void makes_a_slug_of_a_headline_without_letters() {
        String first = editors.create(Map.of("headline", "!؟")).data("createArticle.article.slug");
        String second = editors.create(Map.of("headline", "…")).data("createArticle.article.slug");

        assertEquals(List.of("article", "article"), List.of(first.replaceFirst("-\\d+$", ""), second.replaceFirst("-\\d+$", "")));
        assertEquals(2, List.of(first, second).stream().distinct().count());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/text/slug-collision-cases.tsv", delimiter = '\t', numLinesToSkip = 1)
    void tells_slugs_apart_by_fold(String number, String one, String other, String collide) {
        String mark = "-" + given.word();
        assertEquals(one + mark, given.article("خبر").with("slug", one + mark).written().slug());

        if (collide.equals("yes")) {
            Answer refused = Stored.unchangedBy(() -> editors.create(given.article("آخر").with("slug", other + mark).data()));
            assertEquals(List.of("NOT_UNIQUE input.data.slug"), refused.refusals("createArticle"));
        } else {
            assertEquals(List.of(), editors.create(given.article("آخر").with("slug", other + mark).data()).refusals("createArticle"));
        }
    }

    @Test
    void refuses_slugs_that_are_nothing_or_reserved() {
        for (String nothing : List.of("", " ", "!", "ـــ", "\u200f"))
            assertEquals(List.of("INVALID input.data.slug"), Stored.unchangedBy(() ->
                    editors.create(given.article("خبر").with("slug", nothing).data())).refusals("createArticle"), nothing);
        for (String reserved : List.of("tag", "author", "graphql", "q", "AMP", "fr"))
            assertEquals(List.of("NOT_UNIQUE input.data.slug"), Stored.unchangedBy(() ->
                    editors.create(given.article("خبر").with("slug", reserved).data())).refusals("createArticle"), reserved);
    }

    @Test
    void numbers_a_long_headline_within_the_length_of_slugs() {
        String headline = given.word() + " " + "كلمة ".repeat(30).strip();

        String first = editors.create(Map.of("headline", headline)).data("createArticle.article.slug");
        String second = editors.create(Map.of("headline", headline)).data("createArticle.article.slug");

        assertEquals(true, first.length() <= 80 && second.length() <= 80 && second.endsWith("-2"), first + " " + second);
    }
}
