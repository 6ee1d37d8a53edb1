package org.jarida.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The index rows of sections: what they hold is what a walk over tree and revisions finds. */
public final class SectionRows {
    private SectionRows() {}

    /** All rows of all articles, against a walk of our own. */
    public static void assertRight() {
        Map<String, String[]> sections = new HashMap<>();
        Stored.rows("select id, coalesce(merged_into, id), coalesce(cast(parent_id as text), '-'), deleted_at is null from category")
                .forEach(row -> sections.put(row.split("[|]")[0], row.split("[|]")));
        for (String perspective : List.of("publication", "draft")) {
            List<String> wanted = new ArrayList<>();
            for (String row : Stored.rows("select p.article_id, array_to_string(r.primary_section_id || r.section_ids, ',') from " + perspective
                    + " p join article a on a.id = p.article_id join article_revision r on r.id = p.revision_id where a.state <> 'TRASHED'"))
                wanted.addAll(walk(row.split("[|]", -1)[0], row.split("[|]", -1)[1].split(","), sections));
            List<String> held = Stored.rows("select article_id, term_id, direct from " + perspective + "_section");
            assertEquals(new TreeSet<>(wanted), new TreeSet<>(held), perspective);
            assertEquals(wanted.size(), held.size(), perspective);
        }
    }

    private static List<String> walk(String article, String[] named, Map<String, String[]> sections) {
        Map<String, Boolean> lists = new HashMap<>();
        for (String name : named) {
            if (name.isEmpty()) continue;
            String now = sections.get(name)[1];
            if (!sections.get(now)[3].equals("t")) continue;
            lists.put(now, true);
            for (String up = sections.get(now)[2]; !up.equals("-"); up = sections.get(up)[2]) lists.putIfAbsent(up, false);
        }
        return lists.entrySet().stream().map(it -> article + "|" + it.getKey() + "|" + (it.getValue() ? "t" : "f")).toList();
    }
}
