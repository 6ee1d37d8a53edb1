package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jarida.category.CategoryEvent;
import org.jarida.category.TreeLock;

/** Keeps the lists of sections when the tree changes: one statement a table, however many articles are in it. */
@ApplicationScoped
class SectionLists {
    /** Sections that an article names stay named, under what they were merged into; all above them follows anew. */
    private static final String RELIST = """
            with recursive up (named, id, direct) as (
                select n.id, c.id, true from category n join category c on c.id = coalesce(n.merged_into, n.id)
                where c.deleted_at is null
                union all
                select up.named, c.parent_id, false from up join category c on c.id = up.id
                where c.parent_id is not null),
            touched as (select distinct article_id from %1$s_section where term_id = any(:sections)),
            wanted as (
                select l.article_id, up.id as term_id, bool_or(up.direct) as direct, l.language,
                       l.published_at, l.updated_at
                from touched join %1$s_section l on l.article_id = touched.article_id join up on up.named = l.term_id
                where l.direct group by l.article_id, up.id, l.language, l.published_at, l.updated_at),
            unwanted as (
                delete from %1$s_section l using touched where l.article_id = touched.article_id
                   and not exists (select 1 from wanted
                                   where wanted.article_id = l.article_id and wanted.term_id = l.term_id))
            insert into %1$s_section as l (term_id, article_id, language, direct, published_at, updated_at)
            select term_id, article_id, language, direct, published_at, updated_at from wanted
            where not exists (select 1 from %1$s_section now where now.article_id = wanted.article_id
                              and now.term_id = wanted.term_id and now.direct = wanted.direct)
            on conflict (article_id, term_id) do update set direct = excluded.direct""";

    private final EntityManager entities;
    private final TreeLock tree;

    SectionLists(EntityManager entities, TreeLock tree) {
        this.entities = entities;
        this.tree = tree;
    }

    /** Twice: while others write articles, which takes long, and for what they wrote, which is little. */
    void follow(@Observes CategoryEvent event) {
        if (event.relisted().isEmpty()) return;
        relist(event);
        tree.closing();
        relist(event);
    }

    private void relist(CategoryEvent event) {
        for (String perspective : new String[] {"publication", "draft"})
            entities.createNativeQuery(RELIST.formatted(perspective))
                    .setParameter("sections", event.relisted().toArray(UUID[]::new)).executeUpdate();
    }
}
