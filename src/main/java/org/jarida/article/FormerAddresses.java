package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jarida.shared.persistence.Row;
import org.jarida.slug.Space;
import org.jarida.text.Fold;

/** What an address was that nothing stands at: a section's, or an article's by its slug alone. One statement for both. */
@ApplicationScoped
class FormerAddresses {
    private static final String AT = """
            select section.id as section, section.deleted_at, s.gone_at, a.route_as, a.removed_at, a.redirect_to
            from (values (:path, :fold)) asked (path, fold)
            left join former_section_path f on f.path_fold = asked.path
            left join category was on was.id = f.category_id
            left join category section on section.id = coalesce(was.merged_into, was.id)
            left join slug s on s.space = :space and s.fold = asked.fold
            left join article a on a.id = s.owner_id and s.seen and s.gone_at is null""";

    private final EntityManager entities;

    FormerAddresses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param section       whose path it was, or what that section became; null for none
     * @param sectionGoneAt since when that section is no more
     * @param purgedAt      since when there is no article of this slug
     * @param routeAs       of the article that was public at this slug and is not now; null for none
     */
    record Former(UUID section, Instant sectionGoneAt, Instant purgedAt, UnpublishedRoute routeAs, Instant removedAt,
                  String redirectTo) {}

    Former at(RoutePath path) {
        String fold = Fold.fold(path.last());
        Row row = Row.of((Tuple) entities.createNativeQuery(AT, Tuple.class)
                .setParameter("path", path.prefix() + "/" + fold).setParameter("fold", fold)
                .setParameter("space", Space.ARTICLE.key()).getSingleResult());
        return new Former(row.uuid("section"), row.instant("deleted_at"), row.instant("gone_at"),
                row.constant("route_as", UnpublishedRoute.class), row.instant("removed_at"), row.text("redirect_to"));
    }
}
