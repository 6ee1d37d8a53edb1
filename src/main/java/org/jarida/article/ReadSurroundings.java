package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.persistence.PlainSql;

/** By one statement, after the lock of the tree was taken: nothing of it changes any more until the transaction ends. */
@ApplicationScoped
class ReadSurroundings {
    /**
     * One look at a key for each id: as a join it would be planned to read all tags. The ids are a subquery's, so that their
     * number is nothing to plan by: PostgreSQL then keeps one plan, which takes longer to make than to follow.
     */
    private static final String TERMS = """
            select '%1$s', named.id, now.id, now.name, null from %1$s named
            cross join lateral (select id, name from %1$s where id = coalesce(named.merged_into, named.id) and deleted_at is null
                                limit 1) now
            where named.id = any(cast((select :%1$ss) as uuid[]))""";
    private static final String READ = String.join(" union all ", "select 'newspaper', null, null, null, " + CurrentNewspaper.STAMP,
            TERMS.formatted("tag"), TERMS.formatted("author"));

    private final PlainSql sql;
    private final CurrentNewspaper newspaper;

    ReadSurroundings(PlainSql sql, CurrentNewspaper newspaper) {
        this.sql = sql;
        this.newspaper = newspaper;
    }

    Surroundings of(TermIds named) {
        Map<String, Map<UUID, Surroundings.Term>> terms = Map.of("tag", new HashMap<>(), "author", new HashMap<>());
        Long[] stamp = new Long[1];
        sql.list(READ, Map.of("tags", named.tags().toArray(UUID[]::new), "authors", named.authors().toArray(UUID[]::new)), row -> {
            Map<UUID, Surroundings.Term> found = terms.get(row.getString(1));
            if (found == null) stamp[0] = row.getObject(5, Long.class);
            else found.put(row.getObject(2, UUID.class), new Surroundings.Term(row.getObject(3, UUID.class), row.getString(4)));
            return null;
        });
        return new Surroundings(newspaper.of(stamp[0]), terms.get("tag"), terms.get("author"));
    }
}
