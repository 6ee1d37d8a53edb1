package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jarida.shared.graphql.Perspective;

/** Counts a section's articles in the index tables, which hold no article twice and none of the trash. */
@ApplicationScoped
class CountArticles {
    private final EntityManager entities;

    CountArticles(EntityManager entities) {
        this.entities = entities;
    }

    int in(UUID section, boolean direct, Perspective perspective) {
        return ((Number) entities.createNativeQuery("select count(*) from " + ArticleReader.table(perspective)
                        + "_section where term_id = :section" + (direct ? " and direct" : ""))
                .setParameter("section", section).getSingleResult()).intValue();
    }
}
