package org.jarida.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Sections;
import org.jarida.testsupport.Stored;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

/** One event for each mutation, in its transaction, with old and new slugs, paths and parents. */
@QuarkusTest
class CategoryEventsTest {
    private final Newsroom given = new Newsroom();

    @Test
    void an_update_tells_of_the_slug_and_path_before_and_after() {
        Term parent = given.category("أم"), section = given.category("قسم", parent);
        Term now = Sections.done(Sections.update(section, Map.of("slug", given.word())), "updateCategory");

        JsonPath event = last(section, "CategoryUpdated");

        assertEquals(2, event.getInt("version"));
        assertPlace(event, "placeBefore", section, parent);
        assertPlace(event, "place", now, parent);
        assertEquals(0, Integer.parseInt(Stored.rows("select count(*) from event where node_id = ? and data::text like '%قسم %'",
                section.id()).get(0)), "no text");
    }

    @Test
    void a_move_tells_of_both_places() {
        Term from = given.category("من"), above = given.category("فوق"), to = given.category("إلى", above);
        given.category("أول", to);
        Term section = given.category("قسم", from);
        Term now = Sections.done(Sections.move(section, to, 1), "moveCategory");

        JsonPath event = last(section, "CategoryMoved");

        assertEquals(List.of(2, 0, 1), List.of(event.getInt("version"), event.getInt("positionBefore"), event.getInt("position")));
        assertPlace(event, "placeBefore", section, from);
        assertPlace(event, "place", now, above, to);

        Sections.done(Sections.move(section, null, 0), "moveCategory");
        assertNull(last(section, "CategoryMoved").get("place.parentId"));
    }

    @Test
    void a_merge_tells_where_the_sources_were() {
        Term parent = given.category("أم"), one = given.category("أ", parent), two = given.category("ب");
        Term target = given.category("هدف");
        Sections.done(Sections.merge(target, one, two), "mergeCategories");

        JsonPath event = last(target, "CategoriesMerged");

        assertEquals(2, event.getInt("version"));
        assertPlace(event, "place", target);
        assertPlace(event, "sources[0]", one, parent);
        assertPlace(event, "sources[1]", two);
    }

    @Test
    void a_deletion_tells_where_it_was_and_where_its_content_went() {
        Term empty = given.category("فارغ"), section = given.category("قسم"), other = given.category("آخر");
        assertEquals(List.of(), Sections.delete(empty).refusals("deleteCategory"));
        assertEquals(List.of(), Sections.delete(section, other).refusals("deleteCategory"));

        assertPlace(last(empty, "CategoryDeleted"), "placeBefore", empty);
        assertNull(last(empty, "CategoryDeleted").get("reassignedTo"));
        assertPlace(last(section, "CategoryDeleted"), "placeBefore", section);
        assertPlace(last(section, "CategoryDeleted"), "reassignedTo", other);
    }

    @Test
    void a_refusal_is_no_event() {
        Term section = given.category("قسم");
        Sections.move(section, section, 0);
        Sections.update(section, Map.of("slug", "--"));
        Sections.merge(section, section);

        assertEquals(List.of("CategoryCreated"), Stored.rows("select type from event where node_id = ?", section.id()));
    }

    private static void assertPlace(JsonPath event, String place, Term section, Term... ancestors) {
        Map<String, Object> expected = new HashMap<>(Map.of("id", section.id(), "slug", section.slug(), "path", section.path(),
                "ancestors", Arrays.stream(ancestors).map(Term::id).toList()));
        expected.put("parentId", ancestors.length == 0 ? null : ancestors[ancestors.length - 1].id());
        assertEquals(expected, event.getMap(place), place);
    }

    private static JsonPath last(Term section, String type) {
        String newest = Stored.rows("select type, data from event where node_id = ? order by id desc limit 1", section.id()).get(0);
        assertEquals(type, newest.substring(0, newest.indexOf('|')));
        return JsonPath.from(newest.substring(newest.indexOf('|') + 1));
    }
}
