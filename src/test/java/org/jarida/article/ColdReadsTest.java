package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.shared.cache.Forgetful;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages cost in SQL on a node that knows nothing yet: each asks for what was never read before. */
@QuarkusTest
class ColdReadsTest {
    private static final int MOST = 5;
    private static final String CARD = " fragment card on Article { headline slug path excerpt publishedAt"
            + " primarySection { name path } byline { name author { name path } } tags { name path } }";
    private static final String PAGE = " fragment page on Article { ...card deck url body { html plainText }"
            + " primarySection { ancestors { name path } articles(first: 5) { nodes { headline slug publishedAt } } } }"
            + CARD;
    private static final String ARTICLE = "query($by: ArticleBy!) { article(by: $by) { ...page } }" + PAGE;
    private static final String LIST = "totalCount nodes { ...card } pageInfo { hasNextPage endCursor }";

    private final Newsroom given = new Newsroom();
    private Term section, tag, author;
    private Story story;

    /** Each with another article, of other tags and authors, beside the one that is asked for. */
    @BeforeEach
    void a_section_that_nobody_has_read() {
        section = given.category("قسم", given.category("فوق"));
        tag = given.tag("وسم");
        author = given.author("كاتب");
        story = given.article("خبر").in(section).tagged(tag, given.tag("وسم")).by(author, given.author("كاتب"))
                .saying("<p>نص</p>").published();
        given.article("خبر").in(section).tagged(tag, given.tag("وسم")).by(author, given.author("كاتب"))
                .saying("<p>نص</p>").published();
    }

    @Test
    void a_front_page() {
        assertCold("{ articles(first: 20) { nodes { ...card } } }" + CARD, Map.of());
    }

    @Test
    void an_article_page_by_slug() {
        assertCold(ARTICLE, Map.of("by", Map.of("slug", story.slug())));
    }

    @Test
    void an_article_page_by_id() {
        assertCold(ARTICLE, Map.of("by", Map.of("id", story.id())));
    }

    @Test
    void an_article_page_by_path() {
        assertCold(ARTICLE, Map.of("by", Map.of("path", story.path())));
    }

    @Test
    void an_article_page_by_route() {
        assertCold("query($path: String!) { route(path: $path) { ... on NodeRoute { node { ...page } } } }"
                + PAGE, Map.of("path", story.path()));
    }

    @Test
    void a_redirect_with_the_card_that_it_leads_to() {
        assertCold("query($path: String!) { route(path: $path) { ... on RedirectRoute { target { ...card } } } }"
                + CARD, Map.of("path", "/" + story.slug()));
    }

    @Test
    void a_route_to_nothing_and_to_what_is_gone() {
        String route = "query($path: String!) { route(path: $path) { __typename ... on RedirectRoute { location }"
                + " ... on GoneRoute { removedAt } ... on NotFoundRoute { suggestions { headline path } } } }";
        Story gone = given.article("خبر").in(section).unpublished();

        assertCold(route, Map.of("path", section.path() + "/" + given.word()));
        assertCold(route, Map.of("path", "/" + given.word() + "/" + given.word()));
        assertCold(route, Map.of("path", gone.path()));
        assertCold(route, Map.of("path", "/2024/01/30/" + story.slug() + "/"));
        assertCold(route, Map.of("path", "/2024/01/30/" + gone.slug() + "/"));
    }

    @Test
    void a_section_with_its_count() {
        assertCold("query($id: ID!) { articles(filter: {section: {id: $id}}, first: 20) { " + LIST + " } }" + CARD,
                Map.of("id", section.id()));
    }

    @Test
    void a_section_page_with_both_counts() {
        assertCold("query($path: String!) { category(by: {path: $path}) { name articleCount articles { " + LIST
                + " } } }" + CARD, Map.of("path", section.path()));
    }

    @Test
    void a_tag_page() {
        assertCold("query($slug: String!) { tag(by: {slug: $slug}) { name articles { " + LIST + " } } }" + CARD,
                Map.of("slug", tag.slug()));
    }

    @Test
    void an_author_page() {
        assertCold("query($slug: String!) { author(by: {slug: $slug}) { name bio articles { " + LIST + " } } }" + CARD,
                Map.of("slug", author.slug()));
    }

    @Test
    void an_archive_by_section_tags_and_authors() {
        String archive = "query($filter: ArticleFilter!) { articles(filter: $filter) { " + LIST + " } }" + CARD;

        assertCold(archive, Map.of("filter", Map.of(
                "section", Map.of("path", section.path()), "publishedAt", Map.of("from", "2020-01-01T00:00:00Z"),
                "tags", Map.of("any", List.of(tag.id()), "none", List.of(given.tag("وسم").id())),
                "authors", Map.of("all", List.of(author.id()), "none", List.of(given.author("كاتب").id())))));
    }

    @Test
    void the_face_of_a_site_with_menus_that_lead_to_everything() {
        List<Map<String, String>> items = Stream.of(section.id(), tag.id(), author.id(), story.id())
                .map(id -> Map.of("targetId", id)).toList();
        Gql.as(Role.EDITOR).mutate("updateMenu", "UpdateMenuInput", Map.of("location", given.word(), "items", items),
                "menu { id }");

        assertCold("{ site { name menus { location items { label url } } publisher { legalName } }"
                + " categories(filter: {rootsOnly: true}) { nodes { name path children { name path } } } }", Map.of());
    }

    private static void assertCold(String document, Map<String, ?> variables) {
        Forgetful.node();
        List<String> statements = StatementCount.statements(Gql.anonymous(), client -> client.run(document, variables));
        assertTrue(statements.size() <= MOST, statements.size() + ":\n" + String.join("\n", statements));
    }
}
