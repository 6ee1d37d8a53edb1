package org.jarida.branding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;

/** A menu at a location that no other test has. */
final class MenuDesk {
    static final String ITEM = "key label url labels { language value } target { __typename id }";
    static final String FIELDS = "id version location items { " + ITEM + " children { " + ITEM + " children { " + ITEM + " } } }";

    final String location = new Newsroom().word();

    /** As an editor. */
    Answer write(Integer expectedVersion, List<?> items) {
        return write(Gql.as(Role.EDITOR), expectedVersion, items);
    }

    Answer write(Gql client, Integer expectedVersion, List<?> items) {
        Map<String, Object> input = new HashMap<>(Map.of("location", location, "items", items));
        if (expectedVersion != null) input.put("expectedVersion", expectedVersion);
        return client.mutate("updateMenu", "UpdateMenuInput", input, "menu { " + FIELDS + " }");
    }

    /** Fails when it is refused. */
    MenuDesk holding(Map<?, ?>... items) {
        List<String> refusals = write(null, List.of(items)).refusals("updateMenu");
        if (!refusals.isEmpty()) throw new AssertionError("Refused: " + refusals);
        return this;
    }

    Answer read(Gql client) {
        return client.run("query($location: String!) { menu(location: $location) { " + FIELDS + " } }",
                Map.of("location", location));
    }

    static Map<String, Object> to(String targetId) {
        return Map.of("targetId", targetId);
    }

    static Map<String, Object> link(String label, String url) {
        return Map.of("label", label, "url", url);
    }

    static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        Map<String, Object> more = new HashMap<>(item);
        more.put(field, value);
        return more;
    }
}
