package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Redirects implements PanacheRepositoryBase<Redirect, UUID> {
    /** From any spelling of the path. */
    Optional<Redirect> from(String path) {
        return find("sourceKey", RoutePath.fold(path)).firstResultOptional();
    }

    /** By path, after the key (empty for the first page); whose paths or targets hold the search, or any when empty. */
    List<Redirect> page(String search, String after, int limit) {
        return getEntityManager().createQuery("""
                        from Redirect where (locate(:search, sourceKey) > 0 or locate(:search, targetKey) > 0)
                        and sourceKey > :after order by sourceKey""", Redirect.class)
                .setParameter("search", search).setParameter("after", after).setMaxResults(limit).getResultList();
    }

    int count(String search, int limit) {
        return ((Number) getEntityManager().createNativeQuery("""
                        select count(*) from (select 1 from redirect where position(:search in source_key) > 0
                            or position(:search in target_key) > 0 limit :limit) r""")
                .setParameter("search", search).setParameter("limit", limit).getSingleResult()).intValue();
    }

    /** Makers of redirects queue: together, two that are right alone could send readers in a circle. */
    void lock() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended('redirect', 0))").getSingleResult();
    }
}
