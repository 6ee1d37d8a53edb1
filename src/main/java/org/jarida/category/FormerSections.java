package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jarida.text.Fold;

/** Where sections were. Articles below a former path need no rows of their own: their slugs find them. */
@ApplicationScoped
public class FormerSections {
    private final EntityManager entities;

    FormerSections(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether a section was there. @param folded a path whose segments are folded (text/Fold): {@code /politics/elections} */
    public boolean any(String folded) {
        return (boolean) entities.createNativeQuery("select exists (select from former_section_path where path_fold = :fold)")
                .setParameter("fold", folded).getSingleResult();
    }

    /** Keeps every path that is no longer its section's, of what changed and of all below it, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(SectionTree before, SectionTree after) {
        List<String> folds = new ArrayList<>(), paths = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Section section : before.inOrder()) {
            String path = before.path(section.id()), now = after.path(section.id());
            if (now != null && Fold.fold(now).equals(Fold.fold(path))) continue;
            folds.add(Fold.fold(path));
            paths.add(path);
            ids.add(section.id());
        }
        if (ids.isEmpty()) return;
        entities.createNativeQuery("""
                        insert into former_section_path (path_fold, path, category_id)
                        select * from unnest(:folds, :paths, :ids)
                        on conflict (path_fold) do update
                           set path = excluded.path, category_id = excluded.category_id, at = excluded.at""")
                .setParameter("folds", folds.toArray(String[]::new)).setParameter("paths", paths.toArray(String[]::new))
                .setParameter("ids", ids.toArray(UUID[]::new)).executeUpdate();
    }
}
