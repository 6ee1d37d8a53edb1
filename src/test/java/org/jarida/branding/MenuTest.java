package org.jarida.branding;

import static org.jarida.branding.MenuDesk.link;
import static org.jarida.branding.MenuDesk.to;
import static org.jarida.branding.MenuDesk.with;
import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Then;
import org.junit.jupiter.api.Test;

/** Menus as readers see them. */
@QuarkusTest
class MenuTest {
    private final Newsroom given = new Newsroom();
    private final MenuDesk desk = new MenuDesk();

    @Test
    void is_null_where_there_is_none() {
        assertNull(desk.read(Gql.anonymous()).<Object>data("menu"));
    }

    @Test
    void calls_items_as_their_targets_and_leads_to_their_paths() {
        Term section = given.category("سياسة"), tag = given.tag("وسم"), author = given.author("أمل");
        Story story = given.article("عن الجريدة").published();
        desk.holding(to(section.id()), to(tag.id()), to(author.id()), to(story.id()));

        Answer menu = desk.read(Gql.anonymous());

        String headline = Gql.anonymous().run("query($id: ID!) { node(id: $id) { ... on Article { headline } } }",
                Map.of("id", story.id())).data("node.headline");
        assertEquals(List.of(section.name(), tag.name(), author.name(), headline), menu.data("menu.items.label"));
        assertEquals(List.of(section.path(), tag.path(), author.path(), story.path()), menu.data("menu.items.url"));
        assertEquals(List.of("Category", "Tag", "Author", "Article"), menu.data("menu.items.target.__typename"));
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of()), menu.data("menu.items.labels"));
    }

    @Test
    void calls_items_as_editors_say_where_they_do() {
        Term section = given.category("سياسة");
        desk.holding(with(to(section.id()), "labels", List.of(text("fr", "Politique"), text("ar", "أخبار"))));

        assertEquals("أخبار", desk.read(Gql.anonymous()).data("menu.items[0].label"));
        assertEquals("Politique", desk.read(Gql.anonymous().header("X-Jarida-Locale", "fr")).data("menu.items[0].label"));
        assertEquals("أخبار", desk.read(Gql.anonymous().header("X-Jarida-Locale", "en")).data("menu.items[0].label"));
    }

    @Test
    void leaves_out_what_readers_may_not_see_with_all_below_it() {
        Story story = given.article("خبر").published();
        desk.holding(with(to(story.id()), "children", List.of(link("تحته", "/below"))), link("بعده", "/after"));
        assertEquals(List.of(story.path(), "/after"), desk.read(Gql.anonymous()).data("menu.items.url"));

        Then.unpublish(story);

        assertEquals(List.of("/after"), desk.read(Gql.anonymous()).data("menu.items.url"));
        assertEquals(2, desk.read(Gql.as(Role.EDITOR).draft()).<List<?>>data("menu.items").size());
    }

    @Test
    void is_among_the_menus_of_the_site_and_a_node() {
        desk.holding(link("أ", "/a"));
        String id = desk.read(Gql.anonymous()).data("menu.id");

        Answer answer = Gql.anonymous().run("query($id: ID!) { site { menus { location } } node(id: $id) { __typename"
                + " ... on Menu { version location items { url } } } }", Map.of("id", id));

        List<String> locations = answer.data("site.menus.location");
        assertTrue(locations.contains(desk.location));
        assertEquals(locations.stream().sorted().toList(), locations);
        assertEquals("Menu", answer.data("node.__typename"));
        assertEquals(List.of("/a"), answer.data("node.items.url"));
    }

    @Test
    void costs_no_statement_once_it_is_known_and_one_for_its_articles_after_a_publication() {
        desk.holding(link("أ", "/a"), to(given.category("أ").id()), to(given.category("ب").id()));
        assertEquals(0, StatementCount.whenKnown(Gql.anonymous(), desk::read).size());

        MenuDesk other = new MenuDesk().holding(to(given.category("أ").id()), to(given.tag("أ").id()),
                to(given.article("أ").published().id()), to(given.article("ب").published().id()));
        assertEquals(1, StatementCount.whenPublished(Gql.anonymous(), other::read).size());
        assertEquals(0, StatementCount.whenKnown(Gql.anonymous(), other::read).size());
    }
}
