package org.jarida.category;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CategoryRepository implements PanacheRepositoryBase<Category, UUID> {
    Category lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Numbers siblings from 0 in this order; their versions stay, since nobody wrote them. */
    void order(List<UUID> siblings) {
        flush();
        getEntityManager().createNativeQuery("""
                        update category c set position = sibling.n - 1 from unnest(:ids) with ordinality sibling (id, n)
                        where c.id = sibling.id and c.position <> sibling.n - 1""")
                .setParameter("ids", siblings.toArray(UUID[]::new)).executeUpdate();
    }

    /** What was merged into one that is merged itself follows it, so that a reader is one step from what stayed. */
    void follow(UUID merged, UUID into) {
        flush();
        getEntityManager().createNativeQuery("update category set merged_into = :into where merged_into = :merged")
                .setParameter("into", into).setParameter("merged", merged).executeUpdate();
    }
}
