package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index tables after each mutation: a row for each section (ancestors too), tag and author, and no other. */
@QuarkusTest
class ArticleListsTest {
    private final Newsroom given = new Newsroom();
    private Term politics, elections, sport, vote, match, amal, said;
    private List<String> before, after;
    private Story draft;

    @BeforeEach
    void a_draft_of_elections() {
        politics = given.category("سياسة");
        elections = given.category("انتخابات", politics);
        sport = given.category("رياضة");
        vote = given.tag("اقتراع");
        match = given.tag("مباراة");
        amal = given.author("أمل");
        said = given.author("سعيد");
        draft = given.article("خبر").in(elections).tagged(vote).by(amal, amal).written();
        before = rows("section " + elections.id() + " direct", "section " + politics.id() + " above",
                "tag " + vote.id(),
                "author " + amal.id());
        after = rows("section " + sport.id() + " direct", "section " + politics.id() + " direct", "tag " + match.id(),
                "tag " + vote.id(), "author " + said.id(), "author " + amal.id());
    }

    @Test
    void follow_an_article_through_its_life() {
        assertLists(before, List.of());

        Story live = Then.publish(draft);
        assertLists(before, before);

        Story moved = Then.update(live, Map.of("primarySectionId", sport.id(), "sectionIds", List.of(politics.id(),
                sport.id()),
                "tagIds", List.of(match.id(), vote.id(), match.id()), "byline", List.of(
                        Map.of("authorId", said.id(), "role", "AUTHOR"), Map.of("authorId", amal.id(), "role",
                                "EDITOR"),
                        Map.of("name", "وكالة", "role", "AGENCY"))));
        assertLists(after, before);

        Story again = Then.publish(moved);
        assertLists(after, after);

        Story unpublished = Then.unpublish(again);
        assertLists(after, List.of());

        Story trashed = Then.trash(Then.publish(unpublished));
        assertLists(List.of(), List.of());

        Story restored = Then.restore(trashed);
        assertLists(after, List.of());

        Then.purge(Then.trash(restored));
        assertLists(List.of(), List.of());
    }

    @Test
    void carry_the_language_and_the_dates_of_what_they_index() {
        Story live = Then.publish(draft);
        Then.update(live, Map.of("deck", "تفاصيل"));

        for (String list : List.of("section", "tag", "author")) {
            assertEquals(List.of("t"), Stored.rows("""
                    select distinct l.language = p.language and l.published_at = p.published_at and l.updated_at = p.updated_at
                    from publication_%s l join publication p using (article_id) where article_id = cast(? as uuid)"""
                    .formatted(list), uuid(live.id())), list);
            assertEquals(List.of("t"), Stored.rows("""
                    select distinct l.language = a.language and l.published_at = a.published_at and l.updated_at = a.updated_at
                    from draft_%s l join article a on a.id = l.article_id where a.id = cast(? as uuid)"""
                    .formatted(list), uuid(live.id())), list);
        }
    }

    private void assertLists(List<String> drafts, List<String> publications) {
        assertEquals(drafts, stored("draft"), "drafts");
        assertEquals(publications, stored("publication"), "publications");
    }

    private List<String> stored(String perspective) {
        return Stored.rows("""
                select 'section category_' || term_id || case when direct then ' direct' else ' above' end from %1$s_section where article_id = x.id
                union all select 'tag tag_' || term_id from %1$s_tag where article_id = x.id
                union all select 'author author_' || term_id from %1$s_author where article_id = x.id""".formatted(perspective)
                .replace("x.id", "cast('" + uuid(draft.id()) + "' as uuid)")).stream().sorted().toList();
    }

    private static List<String> rows(String... rows) {
        return Stream.of(rows).sorted().toList();
    }

    private static String uuid(String id) {
        return id.substring("article_".length());
    }
}
