package org.jarida.branding;

import static org.jarida.branding.MenuDesk.link;
import static org.jarida.branding.MenuDesk.to;
import static org.jarida.branding.MenuDesk.with;
import static org.jarida.branding.SiteDesk.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Member;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Stored;
import org.junit.jupiter.api.Test;

/** What a menu cannot hold; each refusal names the field and changes nothing. */
@QuarkusTest
class UpdateMenuRefusalTest {
    private static final Map<String, Object> GOOD = link("أ", "/a");

    private final MenuDesk desk = new MenuDesk();

    @Test
    void refuses_locations_that_are_no_names() {
        for (String location : List.of("Main", "main menu", "القائمة", "-main", "1main", "main_menu"))
            assertEquals(List.of("INVALID input.location"), at(location).refusals("updateMenu"), location);
        assertEquals(List.of("REQUIRED input.location"), at("").refusals("updateMenu"));
        assertEquals(List.of("TOO_LONG input.location"), at("a".repeat(41)).refusals("updateMenu"));
    }

    @Test
    void refuses_items_that_lead_nowhere_or_to_two_places() {
        String category = new Newsroom().category("قسم").id();
        refuses("REQUIRED input.items.1.url", Map.of("label", "بلا وجهة"));
        refuses("INVALID input.items.1.url", Map.of("label", "وجهتان", "url", "/", "targetId", category));
        refuses("REQUIRED input.items.1.label", Map.of("url", "/no-label"));
        for (String url : List.of("", "page", "//evil.example", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x",
                "/a\"b", "/ a", "https://", "mailto:a@b.ma"))
            refuses("INVALID input.items.1.url", link("رابط", url));
    }

    @Test
    void refuses_targets_that_do_not_exist_or_have_no_page() {
        String unknown = "_00000000-0000-7000-8000-000000000000";
        for (String id : List.of("article" + unknown, "category" + unknown, "tag" + unknown, "author" + unknown, "nothing" + unknown,
                "x", Gql.anonymous().run("{ site { id } }").<String>data("site.id"), Member.of(Role.EDITOR).nodeId()))
            refuses("NOT_FOUND input.items.1.targetId", to(id));
        refuses("NOT_FOUND input.items.1.children.0.targetId", with(GOOD, "children", List.of(to("article" + unknown))));
    }

    @Test
    void refuses_labels_that_are_none_too_long_or_twice() {
        refuses("TOO_LONG input.items.1.label", link("ن".repeat(101), "/a"));
        refuses("INVALID input.items.1.label", link("سطر\nآخر", "/a"));
        refuses("REQUIRED input.items.1.labels.0.value", Map.of("url", "/a", "labels", List.of(text("fr", " "))));
        refuses("INVALID input.items.1.labels.0.language", Map.of("url", "/a", "labels", List.of(text("?", "a"))));
        refuses("NOT_UNIQUE input.items.1.labels.1.language",
                Map.of("url", "/a", "labels", List.of(text("fr", "a"), text("FR", "b"))));
        refuses("NOT_UNIQUE input.items.1.label", Map.of("url", "/a", "label", "أ", "labels", List.of(text("ar", "ب"))));
    }

    @Test
    void refuses_keys_that_are_none_or_twice() {
        for (String key : List.of("", "a b", "مفتاح", "a".repeat(41)))
            refuses("INVALID input.items.1.key", with(GOOD, "key", key));
        refuses("NOT_UNIQUE input.items.1.children.0.key",
                with(with(GOOD, "key", "k"), "children", List.of(with(GOOD, "key", "k"))));
    }

    @Test
    void refuses_more_levels_and_items_than_a_menu_has() {
        Map<String, Object> third = with(GOOD, "children", List.of(GOOD)), second = with(GOOD, "children", List.of(third));
        refuses("TOO_LARGE input.items.1.children.0.children.0.children", with(GOOD, "children", List.of(second)));
        refuses("TOO_LARGE input.items", with(GOOD, "children", Collections.nCopies(199, GOOD)));
        assertEquals(List.of(), desk.write(null, List.of(with(GOOD, "children", Collections.nCopies(199, GOOD)))).refusals("updateMenu"));
    }

    private void refuses(String refusal, Map<String, ?> item) {
        assertEquals(List.of(refusal), Stored.unchangedBy(() -> desk.write(null, List.of(GOOD, item))).refusals("updateMenu"),
                item::toString);
    }

    private static Answer at(String location) {
        return Stored.unchangedBy(() -> Gql.as(Role.EDITOR).mutate("updateMenu", "UpdateMenuInput",
                Map.of("location", location, "items", List.of()), "menu { id }"));
    }
}
