package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {
    private static final String ARTICLE = """
            article { id version state isLive headline slug path deck excerpt wordCount createdAt updatedAt publishedAt
              hasUnpublishedChanges allowedActions body { html } sections { id } tags { id } byline { name } seo { title } }""";

    private final Newsroom given = new Newsroom();
    private Gql editor;

    @BeforeEach
    void an_editor() {
        editor = Gql.as(Role.EDITOR);
    }

    @Test
    void creates_once_and_answers_the_same_even_after_a_change() {
        Map<String, Object> input = Map.of("idempotencyKey", given.word(), "data",
                given.article("خبر").in(given.category("قسم"))
                .tagged(given.tag("وسم")).by(given.author("كاتب")).with("deck", "قبل").saying("<p>نص</p>").data());
        Answer first = editor.mutate("createArticle", "CreateArticleInput", input, ARTICLE);
        Story story = new Story(first.data("createArticle.article.id"), 1, null, false, null, null, null);
        Then.publish(Then.update(story, Map.of("deck", "بعد", "headline", given.unique("آخر"), "body", Map.of("html",
                "<p>آخر</p>"))));

        Answer second = Stored.unchangedBy(() -> editor.mutate("createArticle", "CreateArticleInput", input, ARTICLE));

        assertEquals(first.http().asString(), second.http().asString());
        assertEquals(List.of(), second.refusals("createArticle"));
    }

    @Test
    void holds_for_every_mutation() {
        Story draft = given.article("خبر").written();
        once("updateArticle", "UpdateArticleInput", draft, 1, Map.of("data", Map.of("deck", "تفاصيل")));
        once("submitArticleForReview", "SubmitArticleInput", draft, 2, Map.of());
        once("approveArticle", "ArticleActionInput", draft, 3, Map.of());
        once("requestArticleChanges", "ArticleActionInput", draft, 4, Map.of());
        once("publishArticle", "PublishArticleInput", draft, 5, Map.of());
        once("unpublishArticle", "UnpublishArticleInput", draft, 6, Map.of());
        once("trashArticle", "ArticleActionInput", draft, 7, Map.of());
        once("restoreArticle", "ArticleActionInput", draft, 8, Map.of());
        Story trashed = Then.trash(new Story(draft.id(), 9, null, false, null, null, null));

        Map<String, Object> purge = input(trashed, 10, Map.of(), given.word());
        Gql admin = Gql.as(Role.ADMIN);
        Answer first = admin.mutate("purgeArticle", "ArticleActionInput", purge, "deletedId");
        Answer second = Stored.unchangedBy(() -> admin.mutate("purgeArticle", "ArticleActionInput", purge,
                "deletedId"));
        assertEquals(trashed.id(), first.data("purgeArticle.deletedId"));
        assertEquals(first.http().asString(), second.http().asString());
    }

    private void once(String mutation, String type, Story story, int version, Map<String, ?> more) {
        Map<String, Object> input = input(story, version, more, given.word());
        Answer first = editor.mutate(mutation, type, input, ARTICLE);
        Answer second = Stored.unchangedBy(() -> editor.mutate(mutation, type, input, ARTICLE));
        assertEquals(List.of(), first.refusals(mutation));
        assertEquals(first.http().asString(), second.http().asString());
        assertEquals(version + 1, second.<Integer>data(mutation + ".article.version"));
    }

    @Test
    void answers_the_same_once_the_article_is_purged() {
        Map<String, Object> input = Map.of("idempotencyKey", given.word(), "data",
                given.article("خبر").saying("<p>نص</p>").data());
        Answer first = editor.mutate("createArticle", "CreateArticleInput", input, "article { id version headline }");
        Then.purge(Then.trash(new Story(first.data("createArticle.article.id"), 1, null, false, null, null, null)));

        Answer second = Stored.unchangedBy(() ->
                editor.mutate("createArticle", "CreateArticleInput", input, "article { id version headline }"));
        assertEquals(first.http().asString(), second.http().asString());
        Answer body = editor.mutate("createArticle", "CreateArticleInput", input,
                "article { excerpt wordCount body { html plainText } }");
        assertEquals(List.of("", 0, Map.of("html", "", "plainText", "")),
                List.of(body.data("createArticle.article.excerpt"),
                body.data("createArticle.article.wordCount"), body.data("createArticle.article.body")));
    }

    @Test
    void takes_the_order_of_fields_for_the_same_and_another_value_for_another() {
        String key = given.word();
        Map<String, Object> data = Map.of("headline", given.unique("خبر"), "deck", "تفاصيل");
        Answer first = Desk.of(editor).create(data, key);
        Answer reordered = editor.run("""
                mutation($h: String!, $k: String!) { createArticle(input: {idempotencyKey: $k, data: {deck: "تفاصيل", headline: $h}})
                  { article { id } userErrors { code path } } }""", Map.of("h", data.get("headline"), "k", key));
        assertEquals(first.<String>data("createArticle.article.id"), reordered.data("createArticle.article.id"));

        Map<String, Object> cleared = new HashMap<>(data);
        cleared.put("kicker", null);
        for (Map<String, ?> other : List.of(Map.of("headline", data.get("headline"), "deck", "أخرى"),
                Map.of("headline", data.get("headline")), cleared)) {
            Answer refused = Stored.unchangedBy(() -> Desk.of(editor).create(other, key));
            assertEquals(List.of("IDEMPOTENCY_MISMATCH input.idempotencyKey"), refused.refusals("createArticle"));
        }
    }

    @Test
    void refuses_the_key_of_another_operation() {
        Story draft = given.article("خبر").written();
        String key = given.word();
        assertEquals(List.of(), editor.mutate("trashArticle", "ArticleActionInput", input(draft, 1, Map.of(), key),
                ARTICLE)
                .refusals("trashArticle"));

        Answer refused = Stored.unchangedBy(() ->
                editor.mutate("restoreArticle", "ArticleActionInput", input(draft, 1, Map.of(), key), ARTICLE));
        assertEquals(List.of("IDEMPOTENCY_MISMATCH input.idempotencyKey"), refused.refusals("restoreArticle"));
    }

    @Test
    void is_each_identity_s_own() {
        String key = given.word();
        Map<String, Object> data = given.article("خبر").data();

        Answer one = Desk.of(Role.EDITOR).create(data, key);
        Answer other = Desk.of(Gql.as(Member.newOf(Role.EDITOR))).create(data, key);

        assertEquals(List.of(), other.refusals("createArticle"));
        assertNotEquals(one.<String>data("createArticle.article.id"), other.<String>data("createArticle.article.id"));
    }

    @Test
    void does_not_keep_a_refusal() {
        String key = given.word();
        Story draft = given.article("خبر").written();
        Answer refused = Stored.unchangedBy(() ->
                editor.mutate("publishArticle", "PublishArticleInput", input(draft, 9, Map.of(), key), ARTICLE));
        assertEquals(List.of("CONFLICT input.expectedVersion"), refused.refusals("publishArticle"));

        assertEquals(List.of(), editor.mutate("publishArticle", "PublishArticleInput", input(draft, 1, Map.of(), key),
                ARTICLE)
                .refusals("publishArticle"));
    }

    @Test
    void has_one_effect_however_many_ask_at_once() {
        String key = given.word();
        Map<String, Object> data = given.article("خبر").data();

        List<Answer> answers = Together.run(12, i -> Desk.of(editor).create(data, key));

        Set<String> ids = new HashSet<>();
        answers.forEach(answer -> ids.add(answer.data("createArticle.article.id")));
        assertEquals(1, ids.size());
        assertEquals(List.of("1"), Stored.rows("select count(*) from article_revision where headline = ?",
                data.get("headline")));
    }

    @Test
    void wants_a_key_of_1_to_255_characters() {
        Map<String, Object> data = given.article("خبر").data();

        assertEquals(List.of("REQUIRED input.idempotencyKey"), refused(data, ""));
        assertEquals(List.of("REQUIRED input.idempotencyKey"), refused(data, " "));
        assertEquals(List.of("TOO_LONG input.idempotencyKey"), refused(data, "k".repeat(256)));
        assertEquals(List.of(), Desk.of(editor).create(data, given.word() + "ك".repeat(200)).refusals("createArticle"));
    }

    private List<String> refused(Map<String, Object> data, String key) {
        return Stored.unchangedBy(() -> Desk.of(editor).create(data, key)).refusals("createArticle");
    }

    private static Map<String, Object> input(Story story, int version, Map<String, ?> more, String key) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("id", story.id(), "expectedVersion", version, "idempotencyKey", key));
        return input;
    }
}
