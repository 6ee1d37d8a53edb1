package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public is not shown: drafts, the draft of a live article, what was withdrawn or is in the trash. */
@QuarkusTest
class DraftInvisibilityTest {
    private static final String SECRET = "سري";
    private static final Set<String> NEVER_PUBLIC = Set.of("DRAFT", "IN_REVIEW", "APPROVED");

    private final Newsroom given = new Newsroom();
    private Term section, tag, author;
    private List<Gql> readers;

    @BeforeEach
    void a_section_of_its_own() {
        section = given.category("قسم");
        tag = given.tag("وسم");
        author = given.author("كاتب");
        readers = List.of(Gql.anonymous(), Gql.as(Role.EDITOR));
    }

    @Test
    void an_article_that_the_public_may_not_see_is_nowhere() {
        String draftId = given.word(), reviewId = given.word(), approvedId = given.word(), unpublishedId = given.word(),
                trashedId = given.word();
        Story visible = given.article("خبر").in(section).published();
        for (Map.Entry<Story, String> hidden : Map.of(
                secret().with("legacyId", draftId).written(), draftId,
                secret().with("legacyId", reviewId).inReview(), reviewId,
                secret().with("legacyId", approvedId).approved(), approvedId,
                secret().with("legacyId", unpublishedId).unpublished(), unpublishedId,
                Then.trash(secret().with("legacyId", trashedId).published()), trashedId).entrySet())
            for (Gql reader : readers) assertHidden(reader, hidden.getKey(), hidden.getValue());
        for (Gql reader : readers) {
            assertEquals(List.of(visible.id()), list(reader, Map.of("section", Map.of("id",
                    section.id()))).data("articles.nodes.id"));
            assertEquals(1, list(reader, Map.of("section", Map.of("id",
                    section.id()))).<Integer>data("articles.totalCount"));
        }
    }

    private void assertHidden(Gql reader, Story story, String legacyId) {
        Answer alone = reader.run("""
                query($id: ID!, $slug: String!, $path: String!, $legacyId: String!) {
                  id: article(by: {id: $id}) { id } slug: article(by: {slug: $slug}) { id }
                  path: article(by: {path: $path}) { id } legacy: article(by: {legacyId: $legacyId}) { id }
                  node(id: $id) { id } nodes(ids: [$id]) { id } route(path: $path) { __typename } }""",
                Map.of("id", story.id(), "slug", story.slug(), "path", story.path(), "legacyId", legacyId));
        for (String none : List.of("id", "slug", "path", "legacy", "node"))
            assertNull(alone.data(none), none);
        assertEquals(Arrays.asList((Object) null), alone.data("nodes"));
        assertEquals(NEVER_PUBLIC.contains(story.state()) ? "NotFoundRoute" : "GoneRoute", alone.data("route.__typename"));
        for (Map<String, ?> filter : filtersFor(story)) {
            Answer list = list(reader, filter);
            assertEquals(List.of(), list.data("articles.nodes.id"), filter.toString());
            assertEquals(0, list.<Integer>data("articles.totalCount"), filter.toString());
        }
    }

    private List<Map<String, ?>> filtersFor(Story story) {
        List<Map<String, ?>> filters = new ArrayList<>(List.of(Map.of("ids", List.of(story.id())),
                Map.of("slugs", List.of(story.slug()))));
        for (Map<String, ?> term : List.<Map<String, ?>>of(Map.of("tags", Map.of("any", List.of(tag.id()))),
                Map.of("tags", Map.of("all", List.of(tag.id()))), Map.of("authors", Map.of("any",
                        List.of(author.id()))))) {
            filters.add(term);
            for (Map<String, ?> more : List.<Map<String, ?>>of(Map.of("states", Arrays.asList(ArticleState.values())),
                    Map.of("isLive", false), Map.of("isLive", true), Map.of("kinds", List.of("OPINION")),
                    Map.of("languages", List.of("ar")), Map.of("isBreaking", true),
                    Map.of("updatedAt", Map.of("from", "2000-01-01T00:00:00Z")),
                    Map.of("section", Map.of("path", section.path())),
                    Map.of("publishedAt", Map.of("before", "9999-01-01T00:00:00Z")))) {
                Map<String, Object> both = new HashMap<>(term);
                both.putAll(more);
                filters.add(both);
            }
        }
        return filters;
    }

    @Test
    void the_draft_of_a_live_article_is_nowhere() {
        Term other = given.category("آخر"), draftTag = given.tag("مسودة"), draftAuthor = given.author("مسودة");
        Story live = given.article("خبر").in(section).published();
        String before = all(Gql.anonymous(), live.path()).http().asString();

        Story edited = Then.update(live, Map.ofEntries(Map.entry("headline", given.unique(SECRET)), Map.entry("deck",
                SECRET),
                Map.entry("kicker", SECRET), Map.entry("slug", given.word()), Map.entry("primarySectionId", other.id()),
                Map.entry("tagIds", List.of(draftTag.id())), Map.entry("kind", "OPINION"), Map.entry("priority",
                        "FLASH"),
                Map.entry("byline", List.of(Map.of("authorId", draftAuthor.id(), "role", "AUTHOR"))),
                Map.entry("breakingUntil", "2099-01-01T00:00:00Z"), Map.entry("seo", Map.of("title", SECRET)),
                Map.entry("body", Map.of("html", "<p>" + SECRET + "</p>"))));

        assertEquals(before, all(Gql.anonymous(), live.path()).http().asString());
        for (Gql reader : readers) {
            for (String path : List.of(edited.path(), "/" + edited.slug(), section.path() + "/" + edited.slug()))
                assertEquals("NotFoundRoute", reader.run("query($p: String!) { route(path: $p) { __typename } }",
                        Map.of("p", path))
                        .data("route.__typename"), path);
            assertNull(reader.run("query($s: String!) { article(by: {slug: $s}) { id } }", Map.of("s",
                    edited.slug())).data("article"));
            for (Map<String, ?> filter : List.<Map<String, ?>>of(Map.of("slugs", List.of(edited.slug())),
                    Map.of("section", Map.of("id", other.id())), Map.of("tags", Map.of("any", List.of(draftTag.id()))),
                    Map.of("authors", Map.of("any", List.of(draftAuthor.id()))),
                    Map.of("ids", List.of(live.id()), "kinds", List.of("OPINION")),
                    Map.of("ids", List.of(live.id()), "isBreaking", true)))
                assertEquals(List.of(0, List.of()), List.of(list(reader, filter).data("articles.totalCount"),
                        list(reader, filter).data("articles.nodes.id")), filter.toString());
        }
    }

    @Test
    void a_link_to_what_the_reader_may_not_see_is_its_text_alone() {
        Story draft = secret().written();
        Story seen = given.article("ظاهر").in(section).published();
        Story story = given.article("خبر").in(section)
                .saying("<p>انظر <a href=\"jarida:" + draft.id() + "\">هنا</a> و<a href=\"jarida:"
                + seen.id() + "\">هناك</a>.</p>").published();
        for (Gql reader : readers) {
            Answer answer = reader.run("""
                    query($id: ID!) { article(by: {id: $id}) { body { html plainText references { id }
                      blocks { ... on ParagraphBlock { spans { text href target { id } } } } } } }""", Map.of("id", story.id()));

            assertEquals("<p>انظر هنا و<a href=\"" + seen.path() + "\">هناك</a>.</p>",
                    answer.data("article.body.html"));
            assertEquals("انظر هنا وهناك.", answer.data("article.body.plainText"));
            assertEquals(List.of(seen.id()), answer.data("article.body.references.id"));
            assertEquals(Arrays.asList(null, null, null, seen.path(), null),
                    answer.data("article.body.blocks[0].spans.href"));
            assertFalse(answer.http().asString().contains(SECRET));
        }
        Story live = Then.publish(draft);
        assertEquals(List.of(live.id(), seen.id()), Gql.anonymous().run("""
                query($id: ID!) { article(by: {id: $id}) { body { references { id } } } }""", Map.of("id", story.id()))
                .data("article.body.references.id"));
    }

    @Test
    void revisions_and_editorial_fields_are_not_for_the_public() {
        Story live = given.article("خبر").published();
        String revision = Gql.as(Role.EDITOR)
                .run("query($id: ID!) { article(by: {id: $id}) { publishedRevision { id } } }",
                Map.of("id", live.id())).data("article.publishedRevision.id");
        String draftRevision = "revision_" + Stored.rows("select working_revision_id from article where id = cast(? as uuid)",
                Then.update(live, Map.of("deck", SECRET)).id().substring("article_".length())).get(0);

        Answer answer = Gql.anonymous().run("""
                query($id: ID!, $ids: [ID!]!) { article(by: {id: $id}) { allowedActions hasUnpublishedChanges publishedRevision { id } }
                  nodes(ids: $ids) { id } }""", Map.of("id", live.id(), "ids", List.of(revision, draftRevision)));

        for (String field : List.of("allowedActions", "hasUnpublishedChanges", "publishedRevision"))
            assertNull(answer.data("article." + field), field);
        assertEquals(Arrays.asList(null, null), answer.data("nodes"));
    }

    @Test
    void the_draft_perspective_is_refused_to_readers_and_to_tokens_without_the_scope() {
        assertEquals("UNAUTHENTICATED", list(Gql.anonymous().draft(), Map.of()).errorCode());
        String secret = Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", "Writer", "scopes", List.of("ARTICLES_WRITE", "ARTICLES_PUBLISH")),
                        "secret").data("createApiToken.secret");
        assertEquals("FORBIDDEN", list(Gql.bearer(secret).draft(), Map.of()).errorCode());
    }

    private Writing secret() {
        return given.article(SECRET).in(section).tagged(tag).by(author).with("kind", "OPINION")
                .with("breakingUntil", "2099-01-01T00:00:00Z");
    }

    private static Answer list(Gql reader, Map<String, ?> filter) {
        return reader.run("query($filter: ArticleFilter) { articles(filter: $filter) { nodes { id } totalCount } }",
                Map.of("filter", filter));
    }

    private Answer all(Gql reader, String path) {
        return reader.run("""
                query($path: String!, $section: ID!) {
                  article(by: {path: $path}) { ...all } route(path: $path) { ... on NodeRoute { node { ...all } canonicalPath } }
                  articles(filter: {section: {id: $section}}) { nodes { ...all } totalCount } }
                fragment all on Article { id version createdAt updatedAt kind state isLive language direction kicker headline deck
                  excerpt slug path url canonicalUrl byline { name } primarySection { id } sections { id } tags { id }
                  body { html plainText } priority isBreaking breakingUntil firstPublishedAt publishedAt modifiedAt
                  seo { title description } jsonLd wordCount readingMinutes translations { id } }""",
                Map.of("path", path, "section", section.id()));
    }
}
