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
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpdateMenuTest {
    private final Newsroom given = new Newsroom();
    private final MenuDesk desk = new MenuDesk();

    @Test
    void makes_the_first_menu_of_a_location() {
        Answer answer = desk.write(null, List.of(link("الرئيسية", "/"), link("Archives", "http://archive.example.ma/old")));

        assertEquals(List.of(), answer.refusals("updateMenu"));
        assertEquals(1, answer.<Integer>data("updateMenu.menu.version"));
        assertEquals(desk.location, answer.data("updateMenu.menu.location"));
        assertEquals(List.of("الرئيسية", "Archives"), answer.data("updateMenu.menu.items.label"));
        assertEquals(List.of("/", "http://archive.example.ma/old"), answer.data("updateMenu.menu.items.url"));
        assertEquals(List.of(), answer.data("updateMenu.menu.items[0].children"));
        assertNull(answer.<Object>data("updateMenu.menu.items[0].target"));
    }

    @Test
    void replaces_all_items_and_keeps_the_keys_that_are_sent_back() {
        Answer first = desk.write(null, List.of(link("أ", "/a"), with(link("ب", "/b"), "key", "mine")));
        List<String> keys = first.data("updateMenu.menu.items.key");
        assertEquals("mine", keys.get(1));

        Answer second = desk.write(1, List.of(with(link("ب", "/b2"), "key", keys.get(1)), with(link("أ", "/a"), "key", keys.get(0)),
                link("ج", "/c")));

        assertEquals(2, second.<Integer>data("updateMenu.menu.version"));
        assertEquals(first.<String>data("updateMenu.menu.id"), second.data("updateMenu.menu.id"));
        List<String> now = second.data("updateMenu.menu.items.key");
        assertEquals(List.of(keys.get(1), keys.get(0)), now.subList(0, 2));
        assertTrue(now.get(2).length() > 0 && !keys.contains(now.get(2)));
        assertEquals(List.of("/b2", "/a", "/c"), second.data("updateMenu.menu.items.url"));
    }

    @Test
    void nests_three_levels_and_takes_labels_by_language() {
        Map<String, Object> third = link("ثالث", "/3"), second = with(link("ثان", "/2"), "children", List.of(third));
        Map<String, Object> first = Map.of("url", "/1", "label", "أول", "labels", List.of(text("fr", "Premier")), "children", List.of(second));

        Answer answer = desk.write(null, List.of(first));

        assertEquals(List.of(), answer.refusals("updateMenu"));
        assertEquals("/3", answer.data("updateMenu.menu.items[0].children[0].children[0].url"));
        assertEquals(List.of(Map.of("language", "fr", "value", "Premier"), Map.of("language", "ar", "value", "أول")),
                answer.data("updateMenu.menu.items[0].labels"));
        assertEquals("Premier", desk.read(Gql.anonymous().header("X-Jarida-Locale", "fr")).data("menu.items[0].label"));
    }

    @Test
    void leads_to_what_is_not_public_yet() {
        String draft = Gql.as(Role.EDITOR).mutate("createArticle", "CreateArticleInput",
                Map.of("data", Map.of("headline", given.unique("مسودة"))), "article { id }").data("createArticle.article.id");

        Answer answer = desk.write(null, List.of(to(draft)));

        assertEquals(List.of(), answer.refusals("updateMenu"));
        assertEquals(List.of(), answer.data("updateMenu.menu.items"));
        assertEquals(List.of(draft), desk.read(Gql.as(Role.EDITOR).draft()).data("menu.items.target.id"));
    }

    @Test
    void tells_of_itself_in_an_event_with_the_targets_before_and_after() {
        Term first = given.category("أول"), second = given.category("ثان");
        String id = desk.write(null, List.of(to(first.id()))).data("updateMenu.menu.id");

        desk.write(1, List.of(with(link("قائمة", "/"), "children", List.of(to(second.id())))));

        assertEquals(List.of("MenuUpdated|" + desk.location + "|[]|[\"" + first.id() + "\"]",
                        "MenuUpdated|" + desk.location + "|[\"" + first.id() + "\"]|[\"" + second.id() + "\"]"),
                Stored.rows("select type, data ->> 'location', data ->> 'targetsBefore', data ->> 'targets' from event"
                        + " where node_id = ? order by id", id));
    }

    @Test
    void refuses_a_version_that_is_not_current_and_shows_the_current_menu() {
        desk.holding(link("أ", "/a"));

        for (Integer stale : new Integer[] {null, 0, 2}) {
            Answer answer = Stored.unchangedBy(() -> desk.write(stale, List.of()));
            assertEquals(List.of("CONFLICT input.expectedVersion"), answer.refusals("updateMenu"));
        }
        Answer answer = Gql.as(Role.EDITOR).run("""
                mutation($l: String!) { updateMenu(input: {location: $l, items: []}) { userErrors { ... on ConflictError {
                currentVersion current { ... on Menu { location items { url } } } } } } }""", Map.of("l", desk.location));
        assertEquals(1, answer.<Integer>data("updateMenu.userErrors[0].currentVersion"));
        assertEquals(List.of("/a"), answer.data("updateMenu.userErrors[0].current.items.url"));
    }

    @Test
    void refuses_a_version_of_a_menu_that_is_not_there() {
        assertEquals(List.of("NOT_FOUND input.location"),
                Stored.unchangedBy(() -> desk.write(1, List.of())).refusals("updateMenu"));
    }

    @Test
    void lets_one_of_two_writers_make_the_first_menu() {
        Gql editor = Gql.as(Role.EDITOR);

        List<Answer> answers = Together.run(2, i -> desk.write(editor, null, List.of(link("أ", "/" + i))));

        List<List<String>> refusals = answers.stream().map(answer -> answer.refusals("updateMenu")).toList();
        assertEquals(1, refusals.stream().filter(List::isEmpty).count());
        assertTrue(refusals.contains(List.of("CONFLICT input.expectedVersion")));
    }
}
