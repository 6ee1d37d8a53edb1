package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

/** The picture at the head of an article. */
@QuarkusTest
class LeadMediaTest {
    private static final String PICTURE = "leadMedia { url alt caption credit focalPoint { x y } }";
    private static final Map<String, Object> SENT = Map.of("url", "/صور/برلمان.jpg", "alt", "قبة البرلمان",
            "caption", "الجلسة الأولى", "credit", "أمل", "focalPoint", Map.of("x", 0.2, "y", 0.75));
    private static final Map<String, Object> NONE = Collections.singletonMap("leadMedia", null);

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR);

    @Test
    void is_shown_as_it_was_sent_once_published() {
        Story draft = given.article("خبر").with("leadMedia", SENT).written();
        assertEquals(shown(SENT), draft(draft));
        assertNull(Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { id } }", Map.of("id", draft.id()))
                .data("article"));

        assertEquals(shown(SENT), seen(Then.publish(draft)));
    }

    @Test
    void needs_no_more_than_an_address() {
        Story story = given.article("خبر").with("leadMedia", Map.of("url", "https://cdn.example/a.jpg", "alt", " ")).published();

        assertEquals(picture("https://cdn.example/a.jpg", null, null, null, 0.5, 0.5), seen(story));
    }

    @Test
    void is_kept_when_absent_and_cleared_by_null() {
        Story story = given.article("خبر").with("leadMedia", SENT).written();

        Story kept = Then.update(story, Map.of("deck", "تمهيد"));
        assertEquals(shown(SENT), draft(kept));

        Story cleared = Then.update(kept, NONE);
        assertNull(draft(cleared));
        assertNull(draft(given.article("خبر").with("leadMedia", null).written()));
    }

    @Test
    void is_replaced_whole() {
        Story story = given.article("خبر").with("leadMedia", SENT).written();

        Story replaced = Then.update(story, Map.of("leadMedia", Map.of("url", "/b.jpg", "caption", "أخرى")));

        assertEquals(picture("/b.jpg", null, "أخرى", null, 0.5, 0.5), draft(replaced));
    }

    @Test
    void changes_for_readers_with_the_next_publication() {
        Story live = given.article("خبر").with("leadMedia", SENT).published();

        Story edited = Then.update(live, Map.of("leadMedia", Map.of("url", "/b.jpg")));

        assertEquals(shown(SENT), seen(live));
        Map<String, Object> article = Gql.as(Role.EDITOR).draft().run("query($id: ID!) { article(by: {id: $id}) { "
                + PICTURE + " publishedRevision { " + PICTURE + " } } }", Map.of("id", live.id())).data("article");
        assertEquals(picture("/b.jpg", null, null, null, 0.5, 0.5), article.get("leadMedia"));
        assertEquals(Map.of("leadMedia", shown(SENT)), article.get("publishedRevision"));
        assertEquals(picture("/b.jpg", null, null, null, 0.5, 0.5), seen(Then.publish(edited)));
    }

    @Test
    void comes_back_with_the_article_from_the_trash() {
        Story trashed = given.article("خبر").with("leadMedia", SENT).trashed();

        assertEquals(shown(SENT), seen(Then.publish(Then.restore(trashed))));
    }

    @Test
    void is_each_translation_s_own() {
        Story arabic = given.article("خبر").with("leadMedia", SENT).published();
        Then.publish(given.article(arabic, "fr"));
        Then.publish(Then.update(given.article(arabic, "en"), Map.of("leadMedia", Map.of("url", "/en.jpg", "alt", "Dome"))));

        List<?> translations = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { translations { language "
                + PICTURE + " } } }", Map.of("id", arabic.id())).data("article.translations");

        Map<String, Object> french = new HashMap<>(NONE);
        french.put("language", "fr");
        assertEquals(List.of(Map.of("language", "en", "leadMedia", picture("/en.jpg", "Dome", null, null, 0.5, 0.5)), french),
                translations);
    }

    @Test
    void is_on_the_cards_of_every_list() {
        Term section = given.category("قسم"), tag = given.tag("وسم"), author = given.author("أمل");
        Story story = given.article("خبر").in(section).tagged(tag).by(author).with("leadMedia", SENT).published();

        Answer lists = Gql.anonymous().run("""
                query($section: ID!, $tag: ID!, $author: ID!, $path: String!) {
                  articles(filter: {section: {id: $section}}) { nodes { %1$s } }
                  category(by: {id: $section}) { articles { nodes { %1$s } } }
                  tag(by: {id: $tag}) { articles { nodes { %1$s } } }
                  author(by: {id: $author}) { articles { nodes { %1$s } } }
                  route(path: $path) { ... on NodeRoute { node { ... on Article { %1$s } } } } }""".formatted(PICTURE),
                Map.of("section", section.id(), "tag", tag.id(), "author", author.id(), "path", story.path()));

        for (String list : List.of("articles.nodes[0]", "category.articles.nodes[0]", "tag.articles.nodes[0]",
                "author.articles.nodes[0]", "route.node"))
            assertEquals(shown(SENT), lists.data(list + ".leadMedia"), list);
    }

    @Test
    void makes_the_card_of_social_networks_a_large_one() {
        String card = "query($id: ID!) { article(by: {id: $id}) { seo { twitterCard } } }";
        Story pictured = given.article("خبر").with("leadMedia", SENT).published(), plain = given.article("خبر").published();

        assertEquals(List.of("summary_large_image", "summary"), Arrays.asList(
                Gql.anonymous().run(card, Map.of("id", pictured.id())).data("article.seo.twitterCard"),
                Gql.anonymous().run(card, Map.of("id", plain.id())).data("article.seo.twitterCard")));
    }

    @Test
    void is_answered_again_under_the_same_idempotency_key() {
        Map<String, Object> input = Map.of("data", given.article("خبر").with("leadMedia", SENT).data(),
                "idempotencyKey", UUID.randomUUID().toString());
        Gql editor = Gql.as(Role.EDITOR);
        Answer first = editor.mutate("createArticle", "CreateArticleInput", input, "article { id " + PICTURE + " }");
        Answer again = editor.mutate("createArticle", "CreateArticleInput", input, "article { id " + PICTURE + " }");

        assertEquals(shown(SENT), again.data("createArticle.article.leadMedia"));
        assertEquals(first.<Object>data("createArticle"), again.data("createArticle"));
    }

    @Test
    void is_refused_with_what_is_wrong_about_it() {
        Story story = given.article("خبر").with("leadMedia", SENT).written();
        String upload = "asset_" + UUID.randomUUID();
        List<Map<String, Object>> wrong = List.of(Map.of(), Map.of("url", " "), Map.of("url", "javascript:alert(1)"),
                Map.of("url", "data:image/png;base64,AAAA"), Map.of("url", "a.jpg"), Map.of("url", "https://user@host.example/a.jpg"),
                Map.of("url", "/" + "a".repeat(5000)),
                Map.of("url", "/a.jpg", "alt", "ا".repeat(1001)), Map.of("url", "/a.jpg", "caption", "ا".repeat(1001)),
                Map.of("url", "/a.jpg", "credit", "ا".repeat(301)),
                Map.of("url", "/a.jpg", "focalPoint", Map.of("x", 1.01, "y", 0.5)),
                Map.of("url", "/a.jpg", "focalPoint", Map.of("x", 0.5, "y", -0.01)),
                Map.of("assetId", upload), Map.of("assetId", story.id()), Map.of("assetId", ""));
        List<String> expected = List.of("REQUIRED url", "REQUIRED url", "INVALID url", "INVALID url", "INVALID url", "INVALID url",
                "INVALID url", "TOO_LONG alt", "TOO_LONG caption", "TOO_LONG credit", "INVALID focalPoint.x", "INVALID focalPoint.y",
                "NOT_FOUND assetId", "INVALID assetId", "INVALID assetId");

        for (int i = 0; i < wrong.size(); i++) {
            Map<String, Object> data = Map.of("leadMedia", wrong.get(i)), created = Map.of("headline", "خبر", "leadMedia", wrong.get(i));
            List<String> refusal = List.of(expected.get(i).replace(" ", " input.data.leadMedia."));
            assertEquals(refusal, Stored.unchangedBy(() -> editors.update(story, data)).refusals("updateArticle"));
            assertEquals(refusal, Stored.unchangedBy(() -> editors.create(created)).refusals("createArticle"));
        }
    }

    @Test
    void takes_texts_up_to_their_limits() {
        Map<String, Object> longest = Map.of("url", "/a.jpg", "alt", "ا".repeat(1000), "caption", "ب".repeat(1000),
                "credit", "ج".repeat(300), "focalPoint", Map.of("x", 0.25, "y", 1));

        assertEquals(picture("/a.jpg", "ا".repeat(1000), "ب".repeat(1000), "ج".repeat(300), 0.25, 1),
                seen(given.article("خبر").with("leadMedia", longest).published()));
    }

    @Test
    void is_told_apart_in_conflicts_part_by_part() {
        Story seen = given.article("خبر").with("leadMedia", SENT).written();
        Map<String, Object> theirs = new HashMap<>(SENT), yours = new HashMap<>(SENT);
        theirs.putAll(Map.of("url", "/theirs.jpg", "caption", "لهم", "credit", "مكتب"));
        yours.putAll(Map.of("caption", "لنا", "alt", "قبة", "credit", "مكتب"));
        Then.update(seen, Map.of("leadMedia", theirs));

        assertEquals(List.of(
                conflict("url", "/صور/برلمان.jpg", "/theirs.jpg", "/صور/برلمان.jpg"),
                conflict("caption", "الجلسة الأولى", "لهم", "لنا")), conflicts(seen, yours));
    }

    @Test
    void is_told_apart_in_conflicts_also_when_it_was_taken_away() {
        Story seen = given.article("خبر").with("leadMedia", Map.of("url", "/a.jpg")).written();
        Story cleared = Then.update(seen, NONE);

        assertEquals(List.of(conflict("url", "/a.jpg", null, "/b.jpg"), conflict("focalPoint", "0.5 0.5", null, "0.5 0.5")),
                conflicts(seen, Map.of("url", "/b.jpg")));
        assertEquals(List.of(), conflicts(seen, null));
        Then.update(cleared, Map.of("leadMedia", Map.of("url", "/c.jpg")));
        assertEquals(List.of(conflict("url", "/a.jpg", "/c.jpg", null)), conflicts(seen, null));
    }

    private List<Map<String, Object>> conflicts(Story seen, Map<String, Object> picture) {
        Map<String, Object> input = Map.of("id", seen.id(), "expectedVersion", seen.version(), "data",
                Collections.singletonMap("leadMedia", picture));
        Answer refused = Stored.unchangedBy(() -> Gql.as(Role.EDITOR).run("""
                mutation($input: UpdateArticleInput!) { updateArticle(input: $input) { userErrors { code path
                  ... on ConflictError { conflicts { path base theirs yours } } } } }""", Map.of("input", input)));
        assertEquals(List.of("CONFLICT input.expectedVersion"), refused.refusals("updateArticle"));
        return refused.data("updateArticle.userErrors[0].conflicts");
    }

    private static Map<String, Object> conflict(String part, String base, String theirs, String yours) {
        Map<String, Object> conflict = new HashMap<>();
        conflict.put("path", "data.leadMedia." + part);
        conflict.put("base", base);
        conflict.put("theirs", theirs);
        conflict.put("yours", yours);
        return conflict;
    }

    private static Map<String, Object> draft(Story story) {
        return picture(Gql.as(Role.EDITOR).draft(), story);
    }

    private static Map<String, Object> seen(Story story) {
        return picture(Gql.anonymous(), story);
    }

    private static Map<String, Object> picture(Gql client, Story story) {
        Answer answer = client.run("query($id: ID!) { article(by: {id: $id}) { id " + PICTURE + " } }", Map.of("id", story.id()));
        assertTrue(answer.data("article.id").equals(story.id()));
        return answer.data("article.leadMedia");
    }

    /** As JSON numbers come back. */
    private static Map<String, Object> shown(Map<String, Object> sent) {
        return picture((String) sent.get("url"), (String) sent.get("alt"), (String) sent.get("caption"),
                (String) sent.get("credit"), 0.2, 0.75);
    }

    private static Map<String, Object> picture(String url, String alt, String caption, String credit, double x, double y) {
        Map<String, Object> picture = new HashMap<>();
        picture.put("url", url);
        picture.put("alt", alt);
        picture.put("caption", caption);
        picture.put("credit", credit);
        picture.put("focalPoint", Map.of("x", json(x), "y", json(y)));
        return picture;
    }

    /** A number as REST Assured reads it. */
    private static Number json(double number) {
        return number == Math.rint(number) ? (Number) (int) number : (Number) (float) number;
    }
}
