package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitArticleForReviewTest {
    private static final String SUBMIT = "submitArticleForReview";
    private static final String PAGE = """
            query($id: ID!, $path: String!, $section: ID!) {
              article(by: {id: $id}) {
                version state isLive headline deck updatedAt publishedAt modifiedAt body { html } }
              route(path: $path) { ... on NodeRoute { canonicalPath node { id } } }
              articles(filter: {section: {id: $section}}) { totalCount nodes { id state deck updatedAt } } }""";
    private static final String DESK = """
            query($section: ID!, $states: [ArticleState!], $first: Int) {
              articles(filter: {section: {id: $section}, states: $states}, orderBy: UPDATED_AT_DESC, first: $first) {
                totalCount nodes { id state headline allowedActions } } }""";

    private final Newsroom given = new Newsroom();
    private final Desk editors = Desk.of(Role.EDITOR), author = Desk.of(Role.AUTHOR);

    @Test
    void puts_a_draft_before_the_editors() {
        Story draft = given.article("خبر").written();

        Answer answer = editors.submit(draft);

        assertEquals(List.of("IN_REVIEW", false, 2, false,
                List.of("EDIT", "APPROVE", "REQUEST_CHANGES", "PUBLISH", "TRASH")),
                Arrays.asList(answer.data(SUBMIT + ".article.state"), answer.data(SUBMIT + ".article.isLive"),
                        answer.data(SUBMIT + ".article.version"),
                        answer.data(SUBMIT + ".article.hasUnpublishedChanges"),
                        answer.data(SUBMIT + ".article.allowedActions")));
        assertTrue(instant(answer, "updatedAt").isAfter(instant(answer, "createdAt")));
        assertEquals(List.of("1"),
                Stored.rows("select count(*) from article_revision where article_id = cast(? as uuid)", uuid(draft)));
    }

    @Test
    void takes_an_author_s_own_draft_out_of_their_hands() {
        Story draft = given.article("خبر").as(author).written();

        Answer answer = author.submit(draft);

        assertEquals(List.of(), answer.refusals(SUBMIT));
        assertEquals(List.of(), answer.data(SUBMIT + ".article.allowedActions"));
        Story submitted = Story.of(answer, SUBMIT);
        assertEquals(List.of("FORBIDDEN input.id"),
                Stored.unchangedBy(() -> author.update(submitted, Map.of("deck", "تفاصيل"))).refusals("updateArticle"));
        assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(author, submitted));
        assertEquals(List.of("CONFLICT input.expectedVersion"), refused(author, draft));
    }

    @Test
    void keeps_authors_from_what_is_not_theirs_or_was_public() {
        assertEquals(List.of("FORBIDDEN input.id"), refused(author, given.article("خبر").written()));
        assertEquals(List.of("FORBIDDEN input.id"),
                refused(author, given.article("خبر").as(Desk.of(Gql.as(Member.newOf(Role.AUTHOR)))).written()));
        Story live = given.article("خبر").as(author).published();
        assertEquals(List.of("FORBIDDEN input.id"), refused(author, live));
        assertEquals(List.of("FORBIDDEN input.id"), refused(author, Then.update(live, Map.of("deck", "تفاصيل"))));
        assertEquals(List.of("ILLEGAL_TRANSITION input.id"),
                refused(author, given.article("خبر").as(author).trashed()));
    }

    @Test
    void refuses_what_is_no_draft_and_says_what_can_be_done() {
        for (Story story : List.of(given.article("خبر").inReview(), given.article("خبر").approved(),
                given.article("خبر").published(), given.article("خبر").unpublished(), given.article("خبر").trashed()))
            assertEquals(List.of("ILLEGAL_TRANSITION input.id"), refused(editors, story), story.state());

        Answer refused = Gql.as(Role.EDITOR).run("""
                mutation($id: ID!) { submitArticleForReview(input: {id: $id, expectedVersion: 3}) { article { id }
                  userErrors { message ... on TransitionError { from allowed } } } }""",
                Map.of("id", given.article("خبر").approved().id()));
        assertEquals(Map.of("message", "Its state does not allow to submit this article", "from", "APPROVED",
                "allowed", List.of("EDIT", "REQUEST_CHANGES", "PUBLISH", "TRASH")),
                refused.data(SUBMIT + ".userErrors[0]"));
    }

    @Test
    void refuses_a_stale_version_with_the_article_as_it_is() {
        Story draft = given.article("خبر").written();
        Then.update(draft, Map.of("deck", "تفاصيل"));

        Answer refused = Stored.unchangedBy(() -> Gql.as(Role.EDITOR).run("""
                mutation($id: ID!) { submitArticleForReview(input: {id: $id, expectedVersion: 1}) { article { id }
                  userErrors { code ... on ConflictError {
                    currentVersion conflicts { path } current { ... on Article { deck state } } } } } }""",
                Map.of("id", draft.id())));

        assertEquals(List.of(Map.of("code", "CONFLICT", "currentVersion", 2, "conflicts", List.of(),
                "current", Map.of("deck", "تفاصيل", "state", "DRAFT"))), refused.data(SUBMIT + ".userErrors"));
    }

    @Test
    void refuses_what_names_no_article() {
        for (String id : List.of("article_00000000-0000-7000-8000-000000000000", given.category("قسم").id(), "x", ""))
            assertEquals(List.of("NOT_FOUND input.id"),
                    refused(editors, new Story(id, 1, null, false, null, null, null)), id);
    }

    @Test
    void leaves_what_readers_see_of_a_live_article_alone() {
        Term section = given.category("قسم");
        Story live = given.article("خبر").in(section).with("deck", "قبل").saying("<p>نص</p>").published();
        Map<String, String> asked = Map.of("id", live.id(), "path", live.path(), "section", section.id());
        Answer before = Gql.anonymous().run(PAGE, asked);
        Story edited = Then.update(live, Map.of("deck", "بعد"));

        Answer submitted = editors.submit(edited);

        assertEquals(List.of("IN_REVIEW", true, true,
                List.of("EDIT", "APPROVE", "REQUEST_CHANGES", "PUBLISH", "UNPUBLISH", "TRASH")),
                Arrays.asList(submitted.data(SUBMIT + ".article.state"), submitted.data(SUBMIT + ".article.isLive"),
                        submitted.data(SUBMIT + ".article.hasUnpublishedChanges"),
                        submitted.data(SUBMIT + ".article.allowedActions")));
        assertEquals("قبل", before.data("article.deck"));
        assertEquals(before.http().asString(), Gql.anonymous().run(PAGE, asked).http().asString());
        Then.approve(Story.of(submitted, SUBMIT));
        assertEquals(before.http().asString(), Gql.anonymous().run(PAGE, asked).http().asString());
    }

    @Test
    void puts_it_on_the_desk_s_list_of_what_is_in_review_the_latest_first() {
        Term section = given.category("قسم");
        Story first = given.article("خبر").in(section).inReview();
        given.article("خبر").in(section).written();
        Story approved = given.article("خبر").in(section).approved();
        Story draft = given.article("خبر").in(section).as(author).written();
        Story last = given.article("خبر").in(section).inReview();
        Gql desk = Gql.as(Role.EDITOR).draft();

        author.submit(draft);

        assertEquals(List.of(draft.id(), last.id(), first.id()), listed(desk, section, "IN_REVIEW"));
        assertEquals(List.of(draft.id(), last.id(), approved.id(), first.id()),
                listed(desk, section, "IN_REVIEW", "APPROVED"));
        assertEquals("UNAUTHENTICATED", desk(Gql.anonymous().draft(), section, 20, "IN_REVIEW").errorCode());
        assertEquals(List.of(), listed(Gql.anonymous(), section, "IN_REVIEW"));
    }

    @Test
    void costs_a_desk_s_list_the_same_for_1_article_or_20() {
        Term section = given.category("قسم");
        Writing.several(20, i -> given.article("خبر").in(section).inReview());
        Gql desk = Gql.as(Role.EDITOR).draft();

        for (int first : new int[] {1, 20}) {
            assertEquals(first, desk(desk, section, first, "IN_REVIEW").<List<String>>data("articles.nodes.id").size());
            List<String> statements = StatementCount.whenKnown(desk,
                    client -> desk(client, section, first, "IN_REVIEW"));
            assertEquals(2, statements.size(), String.join("\n", statements));
        }
    }

    @Test
    void dates_the_lists_that_the_draft_is_in() {
        Story draft = given.article("خبر").in(given.category("قسم")).tagged(given.tag("وسم")).by(given.author("كاتب"))
                .written();

        editors.submit(draft);

        for (String list : List.of("draft_section", "draft_tag", "draft_author"))
            assertEquals(List.of("t"), Stored.rows("select l.updated_at = a.updated_at from " + list
                    + " l join article a on a.id = l.article_id where a.id = cast(? as uuid)", uuid(draft)), list);
    }

    @Test
    void costs_the_same_for_few_terms_or_many() {
        Term[] sections = {given.category("أ"), given.category("ب")}, authors = {given.author("أ"), given.author("ب")};
        Term[] tags = {given.tag("أ"), given.tag("ب"), given.tag("ج")};

        assertCount(6, () -> given.article("خبر"));
        assertCount(6, () -> given.article("خبر").in(sections[0]).tagged(tags[0]).by(authors[0]));
        assertCount(6, () -> given.article("خبر").in(sections[0], sections[1]).tagged(tags).by(authors));
    }

    /** The least of three: a node that checks its memory just then asks more. */
    private static void assertCount(int expected, Supplier<Writing> make) {
        List<String> statements = Stream.generate(make).limit(3).map(Writing::written)
                .map(story -> StatementCount.statements(Gql.as(Role.EDITOR), client -> Desk.of(client).submit(story)))
                .min(Comparator.comparingInt(List::size)).orElseThrow();
        assertEquals(expected, statements.size(), String.join("\n", statements));
    }

    @Test
    void is_not_for_readers() {
        Story draft = given.article("خبر").written();

        assertEquals("UNAUTHENTICATED", Stored.unchangedBy(() -> Desk.of(Gql.anonymous()).submit(draft)).errorCode());
    }

    private static List<String> refused(Desk desk, Story story) {
        return Stored.unchangedBy(() -> desk.submit(story)).refusals(SUBMIT);
    }

    private static List<String> listed(Gql client, Term section, String... states) {
        Answer answer = desk(client, section, 20, states);
        List<String> ids = answer.data("articles.nodes.id");
        assertEquals(ids.size(), answer.<Integer>data("articles.totalCount"));
        return ids;
    }

    private static Answer desk(Gql client, Term section, int first, String... states) {
        return client.run(DESK, Map.of("section", section.id(), "states", states, "first", first));
    }

    private static Instant instant(Answer answer, String field) {
        return Instant.parse(answer.data(SUBMIT + ".article." + field));
    }

    private static String uuid(Story story) {
        return story.id().substring("article_".length());
    }
}
