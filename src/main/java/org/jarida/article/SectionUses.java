package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jarida.category.CategoryUses;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.security.CurrentCaller;

/** Articles that name a section need it, published or not; those in the trash do without it when they come back. */
@ApplicationScoped
class SectionUses {
    private static final String USING = """
            select article_id from publication_section where term_id = :section and direct
            union select article_id from draft_section where term_id = :section and direct limit :some""";

    private final EntityManager entities;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final CurrentCaller caller;

    SectionUses(EntityManager entities, ArticleReader reader, ArticleViews views, CurrentCaller caller) {
        this.entities = entities;
        this.reader = reader;
        this.views = views;
        this.caller = caller;
    }

    /** Who may not read drafts is not told of any. */
    void tell(@Observes CategoryUses asked) {
        List<?> found = entities.createNativeQuery(USING, UUID.class).setParameter("section", asked.category())
                .setParameter("some", CategoryUses.SOME).getResultList();
        if (found.isEmpty()) return;
        Perspective perspective = caller.get().isEditorial() ? Perspective.DRAFT : Perspective.PUBLISHED;
        asked.add(views.of(reader.byIds(found.stream().map(UUID.class::cast).toList(), perspective), perspective));
    }
}
