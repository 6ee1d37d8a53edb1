package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filters one by one; each list is told from those of other tests by a section of its own. */
@QuarkusTest
class ArticlesTest {
    private static final String LIST = """
            query($filter: ArticleFilter, $orderBy: ArticleOrder = PUBLISHED_AT_DESC) {
              articles(filter: $filter, orderBy: $orderBy) { nodes { id } totalCount totalCountIsExact } }""";

    private final Newsroom given = new Newsroom();
    private Term section;

    @BeforeEach
    void a_section_of_its_own() {
        section = given.category("قسم");
    }

    @Test
    void filters_by_a_section_with_or_without_those_below_it() {
        Term below = given.category("فرعي", section);
        Term elsewhere = given.category("مجتمع");
        Story direct = given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Story deep = given.article("خبر").in(below).published("2020-01-02T00:00:00Z");
        Story also = given.article("خبر").in(elsewhere, section).published("2020-01-03T00:00:00Z");
        Story both = given.article("خبر").in(below, section).published("2020-01-04T00:00:00Z");
        given.article("خبر").in(elsewhere).published();

        assertList(List.of(both, also, deep, direct), Map.of("section", Map.of("id", section.id())));
        assertList(List.of(both, also, deep, direct), Map.of("section", Map.of("path", section.path())));
        assertList(List.of(both, also, direct), Map.of("section", Map.of("id", section.id(), "includeDescendants",
                false)));
        assertList(List.of(both, deep), Map.of("section", Map.of("path", below.path())));
        assertList(List.of(), Map.of("section", Map.of("path", section.path() + "/" + given.word())));
    }

    @Test
    void filters_by_any_all_or_none_of_the_tags() {
        Term a = given.tag("أ"), b = given.tag("ب");
        Story onlyA = given.article("خبر").in(section).tagged(a).published("2020-01-01T00:00:00Z");
        Story onlyB = given.article("خبر").in(section).tagged(b).published("2020-01-02T00:00:00Z");
        Story both = given.article("خبر").in(section).tagged(a, b).published("2020-01-03T00:00:00Z");
        Story neither = given.article("خبر").in(section).published("2020-01-04T00:00:00Z");

        assertList(List.of(both, onlyA), Map.of("tags", Map.of("any", List.of(a.id()))));
        assertList(List.of(both, onlyB, onlyA), Map.of("tags", Map.of("any", List.of(a.id(), b.id()))));
        assertList(List.of(both), Map.of("tags", Map.of("all", List.of(a.id(), b.id()))));
        assertList(List.of(both), Map.of("tags", Map.of("all", List.of(a.id(), b.id(), a.id()))));
        assertList(List.of(), Map.of("tags", Map.of("all", List.of(a.id(), section.id()))));
        assertList(List.of(onlyB), here(Map.of("tags", Map.of("any", List.of(b.id()), "none", List.of(a.id())))));
        assertList(List.of(neither), here(Map.of("tags", Map.of("none", List.of(a.id(), b.id())))));
        assertList(List.of(both, onlyA), here(Map.of("tags", Map.of("any", List.of(a.id())))));
        assertList(List.of(), Map.of("tags", Map.of("any", List.of(section.id()))));
    }

    @Test
    void filters_by_authors() {
        Term amal = given.author("أمل"), said = given.author("سعيد");
        Story hers = given.article("خبر").in(section).by(amal).published("2020-01-01T00:00:00Z");
        Story theirs = given.article("خبر").in(section).by(said, amal).published("2020-01-02T00:00:00Z");
        Story his = given.article("خبر").in(section).by(said).published("2020-01-03T00:00:00Z");

        assertList(List.of(theirs, hers), Map.of("authors", Map.of("any", List.of(amal.id()))));
        assertList(List.of(theirs), Map.of("authors", Map.of("all", List.of(amal.id(), said.id()))));
        assertList(List.of(his), here(Map.of("authors", Map.of("none", List.of(amal.id())))));
    }

    @Test
    void filters_by_ids_slugs_languages_and_kinds() {
        Story arabic = given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Story french = given.article("Brève").in(section).with("language", "fr").with("kind", "BRIEF")
                .published("2020-01-02T00:00:00Z");

        assertList(List.of(french, arabic), Map.of("ids", List.of(arabic.id(), french.id(), section.id(), "x")));
        assertList(List.of(french, arabic), Map.of("slugs", List.of(arabic.slug(), french.slug(), given.word())));
        assertList(List.of(french), here(Map.of("languages", List.of("fr", "en"))));
        assertList(List.of(french), here(Map.of("kinds", List.of("BRIEF", "GALLERY"))));
        assertList(List.of(arabic), here(Map.of("languages", List.of("ar"), "kinds", List.of("NEWS"))));
    }

    @Test
    void filters_by_dates_from_the_first_instant_to_before_the_last() {
        Story early = given.article("خبر").in(section).published("2020-01-01T00:00:00Z");
        Story late = given.article("خبر").in(section).published("2020-01-02T00:00:00Z");

        assertList(List.of(late, early), here(Map.of("publishedAt", Map.of("from", "2020-01-01T01:00:00+01:00"))));
        assertList(List.of(late), here(Map.of("publishedAt", Map.of("from", "2020-01-01T00:00:00.000001Z"))));
        assertList(List.of(early), here(Map.of("publishedAt", Map.of("before", "2020-01-02T00:00:00Z"))));
        assertList(List.of(late, early), here(Map.of("updatedAt", Map.of("from", "2020-01-02T00:00:00Z"))));
        assertList(List.of(), here(Map.of("updatedAt", Map.of("before", "2020-01-02T00:00:00Z"))));
    }

    @Test
    void filters_by_what_is_breaking_now() {
        Story breaking = given.article("عاجل").in(section).with("breakingUntil", "2099-01-01T00:00:00Z")
                .published("2020-01-01T00:00:00Z");
        Story past = given.article("خبر").in(section).with("breakingUntil", "2020-01-01T00:00:00Z")
                .published("2020-01-02T00:00:00Z");
        Story never = given.article("خبر").in(section).published("2020-01-03T00:00:00Z");

        assertList(List.of(breaking), here(Map.of("isBreaking", true)));
        assertList(List.of(never, past), here(Map.of("isBreaking", false)));
    }

    @Test
    void filters_by_state_and_liveness_in_both_perspectives() {
        Story live = given.article("خبر").in(section).published();
        Story edited = Then.update(given.article("خبر").in(section).published(), Map.of("deck", "تفاصيل"));
        Story draft = given.article("خبر").in(section).written();
        Story unpublished = given.article("خبر").in(section).unpublished();
        given.article("خبر").in(section).trashed();
        Gql drafts = Gql.as(Role.EDITOR).draft();

        assertList(List.of(edited, live), here(Map.of("isLive", true)));
        assertList(List.of(), here(Map.of("isLive", false)));
        assertList(List.of(edited, live), here(Map.of("states", List.of("PUBLISHED", "DRAFT"))));
        assertList(List.of(), here(Map.of("states", List.of("DRAFT"))));
        assertSame(List.of(live, edited, draft, unpublished), list(drafts, here(Map.of())));
        assertSame(List.of(live, edited), list(drafts, here(Map.of("isLive", true))));
        assertSame(List.of(draft, unpublished), list(drafts, here(Map.of("isLive", false))));
        assertSame(List.of(edited, draft), list(drafts, here(Map.of("states", List.of("DRAFT")))));
        assertSame(List.of(live), list(drafts, here(Map.of("states", List.of("PUBLISHED")))));
        assertEquals("BAD_USER_INPUT", list(drafts, here(Map.of("states", List.of("TRASHED")))).errorCode());
    }

    @Test
    void refuses_empty_lists_and_half_a_section_with_the_place() {
        for (String field : List.of("ids", "slugs", "states", "kinds", "languages"))
            assertRefused(Map.of(field, List.of()), "filter", field);
        for (String field : List.of("tags", "authors"))
            for (String inner : List.of("any", "all", "none"))
                assertRefused(Map.of(field, Map.of(inner, List.of())), "filter", field, inner);
        assertRefused(Map.of("section", Map.of()), "filter", "section");
        assertRefused(Map.of("section", Map.of("id", section.id(), "path", section.path())), "filter", "section");
        assertRefused(Map.of("ids", java.util.Collections.nCopies(101, section.id())), "filter", "ids");
    }

    private Map<String, Object> here(Map<String, ?> filter) {
        Map<String, Object> both = new HashMap<>(filter);
        both.put("section", Map.of("id", section.id()));
        return both;
    }

    private static void assertList(List<Story> expected, Map<String, ?> filter) {
        Answer answer = list(Gql.anonymous(), filter);
        assertEquals(expected.stream().map(Story::id).toList(), answer.data("articles.nodes.id"), filter.toString());
        assertEquals(expected.size(), answer.<Integer>data("articles.totalCount"), filter.toString());
        assertEquals(true, answer.data("articles.totalCountIsExact"));
    }

    private static void assertSame(List<Story> expected, Answer answer) {
        assertEquals(expected.stream().map(Story::id).sorted().toList(),
                answer.<List<String>>data("articles.nodes.id").stream().sorted().toList());
        assertEquals(expected.size(), answer.<Integer>data("articles.totalCount"));
    }

    private static Answer list(Gql client, Map<String, ?> filter) {
        return client.run(LIST, Map.of("filter", filter));
    }

    private static void assertRefused(Map<String, ?> filter, Object... path) {
        Answer answer = list(Gql.anonymous(), filter);
        assertEquals("BAD_USER_INPUT", answer.errorCode(), filter.toString());
        assertEquals(List.of(path), answer.http().jsonPath().getList("errors[0].extensions.path"), filter.toString());
    }
}
