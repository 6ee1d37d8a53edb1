package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jarida.shared.graphql.Perspective;

/** Counts sections' articles in the index tables, which hold no article twice and none of the trash. */
@ApplicationScoped
class CountArticles {
    private final EntityManager entities;

    CountArticles(EntityManager entities) {
        this.entities = entities;
    }

    /** Of every section asked for. */
    Map<UUID, Integer> in(Set<UUID> sections, boolean direct, Perspective perspective) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (UUID section : sections) counts.put(section, 0);
        entities.createNativeQuery("select term_id, cast(count(*) as int) from " + ArticleReader.table(perspective)
                        + "_section where term_id = any(:sections)" + (direct ? " and direct" : "") + " group by term_id", Object[].class)
                .setParameter("sections", sections.toArray(UUID[]::new)).getResultList()
                .forEach(row -> counts.put((UUID) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]));
        return counts;
    }
}
