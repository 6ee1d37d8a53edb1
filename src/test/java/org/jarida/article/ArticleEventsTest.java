package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One event for each mutation, in its transaction, with old and new places; never texts. */
@QuarkusTest
class ArticleEventsTest {
    private final Newsroom given = new Newsroom();
    private Term politics, elections, sport, vote, match, amal, said;

    @BeforeEach
    void two_desks() {
        politics = given.category("سياسة");
        elections = given.category("انتخابات", politics);
        sport = given.category("رياضة");
        vote = given.tag("اقتراع");
        match = given.tag("مباراة");
        amal = given.author("أمل");
        said = given.author("سعيد");
    }

    @Test
    void a_creation_tells_where_the_draft_stands() {
        Story story = draft();

        JsonPath event = only(story, "ArticleCreated");

        assertEquals(1, event.getInt("version"));
        assertEquals(List.of(revision(story, 1)), List.of(event.getString("revisionId")));
        assertElections(event, "draft", story);
        assertEquals(List.of(Member.of(Role.EDITOR).id() + "|"),
                Stored.rows("select account_id, token_id from event where node_id = ?", story.id()));
    }

    @Test
    void an_update_tells_of_the_draft_before_and_after() {
        Story story = draft();
        Story moved = toSport(story);

        JsonPath event = last(story, "ArticleUpdated");

        assertEquals(2, event.getInt("version"));
        assertEquals(revision(story, 2), event.getString("revisionId"));
        assertElections(event, "draftBefore", story);
        assertSport(event, "draft", moved);
    }

    @Test
    void each_step_of_a_review_tells_what_was_reviewed_and_where_it_stands() {
        Story story = toSport(draft());
        Story submitted = Then.submit(story);
        assertReviewed(story, 3, "ArticleSubmitted");
        Story approved = Then.approve(submitted);
        assertReviewed(story, 4, "ArticleApproved");
        Then.requestChanges(approved);
        assertReviewed(story, 5, "ArticleChangesRequested");
    }

    private void assertReviewed(Story story, int version, String type) {
        JsonPath event = last(story, type);
        assertEquals(version, event.getInt("version"));
        assertEquals(revision(story, 2), event.getString("revisionId"));
        assertSport(event, "draft", story);
    }

    @Test
    void a_first_publication_tells_of_no_place_before() {
        Story story = Then.publish(draft());

        JsonPath event = last(story, "ArticlePublished");

        assertEquals(2, event.getInt("version"));
        assertEquals(revision(story, 1), event.getString("revisionId"));
        assertNull(event.get("placeBefore"));
        assertElections(event, "place", story);
        assertEquals(true, event.getBoolean("substantive"));
    }

    @Test
    void a_later_publication_tells_where_readers_saw_it_before() {
        Story first = Then.publish(draft());
        Story second = Then.publish(toSport(first));

        JsonPath event = last(second, "ArticlePublished");

        assertElections(event, "placeBefore", first);
        assertSport(event, "place", second);
    }

    @Test
    void a_withdrawal_tells_where_readers_saw_it_and_how_its_addresses_answer() {
        Story live = Then.publish(draft());
        Story moved = toSport(live);
        Then.unpublish(moved, Map.of("routeAs", "REDIRECT", "redirectTo", "/a"));

        JsonPath event = last(live, "ArticleUnpublished");

        assertEquals(List.of(4, "REDIRECT", "/a"),
                List.of(event.getInt("version"), event.getString("routeAs"), event.getString("redirectTo")));
        assertElections(event, "placeBefore", live);
        assertSport(event, "draft", moved);
    }

    @Test
    void the_trash_tells_of_both_places() {
        Story live = Then.publish(draft());
        Story moved = toSport(live);
        Then.trash(moved);

        JsonPath event = last(live, "ArticleTrashed");
        assertElections(event, "placeBefore", live);
        assertSport(event, "draft", moved);

        Story draft = draft();
        Then.trash(draft);
        assertNull(last(draft, "ArticleTrashed").get("placeBefore"));
    }

    @Test
    void restoration_and_purge_tell_where_the_draft_stood() {
        Story trashed = Then.trash(draft());
        Story restored = Then.restore(trashed);
        assertEquals(3, last(restored, "ArticleRestored").getInt("version"));
        assertElections(last(restored, "ArticleRestored"), "draft", restored);

        Then.purge(Then.trash(restored));
        assertEquals(5, last(restored, "ArticlePurged").getInt("version"));
        assertElections(last(restored, "ArticlePurged"), "draftBefore", restored);
        assertEquals(List.of("ArticleCreated", "ArticleTrashed", "ArticleRestored", "ArticleTrashed", "ArticlePurged"),
                Stored.rows("select type from event where node_id = ? order by id", restored.id()));
    }

    @Test
    void no_event_holds_a_text() {
        Story story = Then.publish(Then.update(given.article("سر").with("deck", "سر").in(politics).saying("<p>سر</p>")
                .with("slug", given.word()).written(), Map.of("deck", "سر آخر")));
        Then.trash(story);

        assertEquals(List.of("0"),
                Stored.rows("select count(*) from event where node_id = ? and data::text like '%سر%'", story.id()));
    }

    @Test
    void a_refusal_is_no_event() {
        Story story = draft();
        Desk.of(Role.EDITOR).publish(new Story(story.id(), 7, null, false, null, null, null));

        assertEquals(List.of("ArticleCreated"), Stored.rows("select type from event where node_id = ?", story.id()));
    }

    private Story draft() {
        return given.article("خبر").in(elections).tagged(vote).by(amal).written();
    }

    private Story toSport(Story story) {
        return Then.update(story, Map.of("primarySectionId", sport.id(), "sectionIds", List.of(politics.id()),
                "tagIds", List.of(match.id(), vote.id()), "slug", given.word(),
                "byline", List.of(Map.of("authorId", said.id(), "role", "AUTHOR"))));
    }

    private void assertElections(JsonPath event, String place, Story story) {
        assertPlace(event, place, story, List.of(elections), List.of(elections, politics), List.of(vote),
                List.of(amal));
    }

    private void assertSport(JsonPath event, String place, Story story) {
        assertPlace(event, place, story, List.of(sport, politics), List.of(sport, politics), List.of(match, vote),
                List.of(said));
    }

    private static void assertPlace(JsonPath event, String place, Story story, List<Term> sections, List<Term> lists,
                                    List<Term> tags, List<Term> authors) {
        assertEquals(Map.of("language", "ar", "slug", story.slug(), "path", story.path(), "sections", ids(sections),
                "lists", ids(lists), "tags", ids(tags), "authors", ids(authors)), event.getMap(place));
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    private static JsonPath only(Story story, String type) {
        assertEquals(List.of(type), Stored.rows("select type from event where node_id = ?", story.id()));
        return last(story, type);
    }

    private static JsonPath last(Story story, String type) {
        List<String> newest = Stored.rows("select type, data from event where node_id = ? order by id desc limit 1",
                story.id());
        assertEquals(type, newest.get(0).substring(0, newest.get(0).indexOf('|')));
        JsonPath data = JsonPath.from(newest.get(0).substring(newest.get(0).indexOf('|') + 1));
        assertEquals(story.id(), data.getString("nodeId"));
        return data;
    }

    private static String revision(Story story, int number) {
        return "revision_" + Stored.rows("select id from article_revision where article_id = cast(? as uuid) and number = ?",
                story.id().substring("article_".length()), number).get(0);
    }
}
