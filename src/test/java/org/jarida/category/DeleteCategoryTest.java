package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeleteCategoryTest {
    private final Newsroom given = new Newsroom();

    @Test
    void deletes_a_section_that_nothing_uses_and_frees_its_slug() {
        Term parent = given.category("أم");
        Term empty = given.category("فارغ", parent), stays = given.category("باق", parent);

        Answer answer = Sections.delete(empty);

        assertEquals(empty.id(), answer.data("deleteCategory.deletedId"));
        assertEquals(List.of(stays.slug()), Sections.children(parent));
        assertNull(Gql.anonymous().run("query($id: ID!) { node(id: $id) { id } }", Map.of("id", empty.id())).data("node"));
        assertEquals(List.of("NOT_FOUND input.id"), Sections.delete(empty).refusals("deleteCategory"));
        assertEquals(parent.path() + "/" + empty.slug(), Sections.update(stays, Map.of("slug", empty.slug()))
                .data("updateCategory.category.path"));
        assertEquals(List.of("0"), Stored.rows("select position from category where id = cast(? as uuid)", Sections.uuid(stays)));
    }

    @Test
    void refuses_a_section_in_use_and_says_by_what() {
        Term section = given.category("قسم");
        Term child = given.category("ولد", section);
        Story live = given.article("خبر").in(section).published();
        Story draft = given.article("مسودة").in(given.category("آخر"), section).written();
        given.article("تحت").in(child).published();

        Answer answer = Stored.unchangedBy(() -> Sections.delete(section));

        assertEquals(List.of("IN_USE input.id"), answer.refusals("deleteCategory"));
        assertNull(answer.data("deleteCategory.deletedId"));
        List<String> users = answer.data("deleteCategory.userErrors[0].usedBy.id");
        assertEquals(Set.of(child.id(), live.id(), draft.id()), Set.copyOf(users));
        assertEquals(3, users.size());
    }

    @Test
    void is_in_use_by_what_readers_still_see() {
        Term section = given.category("قسم"), other = given.category("آخر");
        Story moved = Then.update(given.article("خبر").in(section).published(), Map.of("primarySectionId", other.id()));

        assertEquals(List.of(moved.id()), Sections.delete(section).data("deleteCategory.userErrors[0].usedBy.id"));

        Then.publish(moved);
        assertEquals(section.id(), Sections.delete(section).data("deleteCategory.deletedId"));
    }

    @Test
    void tells_a_client_that_may_not_read_drafts_of_no_draft() {
        Term section = given.category("قسم");
        given.article("مسودة").in(section).written();
        Gql token = Gql.bearer(Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", "Sections", "scopes", List.of("TAXONOMY_WRITE")), "secret").data("createApiToken.secret"));

        Answer answer = Sections.delete(token, Sections.named(section, Map.of()));

        assertEquals(List.of("IN_USE input.id"), answer.refusals("deleteCategory"));
        assertEquals(List.of(), answer.data("deleteCategory.userErrors[0].usedBy"));
    }

    @Test
    void does_not_wait_for_the_trash_whose_articles_come_back_without_it() {
        Term section = given.category("قسم");
        Story trashed = given.article("خبر").in(section).trashed();

        Sections.done(Sections.delete(section), "deleteCategory");

        Story restored = Then.restore(trashed);
        assertEquals("/" + restored.slug(), restored.path());
        assertEquals(List.of(), Stored.rows("select term_id from draft_section where article_id = cast(? as uuid)",
                restored.id().substring("article_".length())));
    }

    @Test
    void reassigns_articles_and_children() {
        Term section = given.category("قسم"), other = given.category("آخر");
        Term child = given.category("ولد", section);
        Story live = given.article("خبر").in(section).published();

        assertEquals(section.id(), Sections.delete(section, other).data("deleteCategory.deletedId"));

        assertEquals(List.of(child.slug()), Sections.children(other));
        Answer shown = Gql.anonymous().run("query($id: ID!) { article(by: {id: $id}) { path sections { id } version } }",
                Map.of("id", live.id()));
        assertEquals(other.path() + "/" + live.slug(), shown.data("article.path"));
        assertEquals(List.of(other.id()), shown.data("article.sections.id"));
        assertEquals(live.version(), shown.<Integer>data("article.version"));
        assertEquals(1, Sections.version(other), "it was not named with a version");
    }

    @Test
    void refuses_bad_targets_and_older_versions() {
        Term section = given.category("قسم");
        Term child = given.category("ولد", section);

        assertRefused("INVALID input.reassignTo", section, section.id());
        assertRefused("CYCLE input.reassignTo", section, child.id());
        assertRefused("NOT_FOUND input.reassignTo", section, given.tag("وسم").id());
        assertEquals(List.of("CONFLICT input.expectedVersion"), Stored.unchangedBy(() -> Sections.delete(Gql.as(Role.EDITOR),
                Map.of("id", child.id(), "expectedVersion", 9))).refusals("deleteCategory"));
    }

    private static void assertRefused(String refusal, Term section, String reassignTo) {
        Answer answer = Stored.unchangedBy(() -> Sections.delete(Gql.as(Role.EDITOR),
                Sections.named(section, Map.of("reassignTo", reassignTo))));
        assertEquals(List.of(refusal), answer.refusals("deleteCategory"));
    }
}
