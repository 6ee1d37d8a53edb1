package org.jarida.author;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;
import org.jarida.slug.Space;
import org.jarida.text.Fold;

@ApplicationScoped
class AuthorRepository implements PanacheRepositoryBase<Author, UUID> {
    /** The one that the slug leads to, in any spelling that folds alike. */
    Optional<Author> findBySlug(String slug) {
        return getEntityManager().createNativeQuery("""
                        select t.* from slug s join author t on t.id = s.owner_id
                        where s.space = :space and s.fold = :fold""", Author.class)
                .setParameter("space", Space.AUTHOR.key()).setParameter("fold", Fold.fold(slug))
                .getResultList().stream().findFirst().map(Author.class::cast);
    }

    /** By name and id, after the given ones (the least of all for the first page); whose name holds the search, or any when empty. */
    List<Author> page(String search, String afterFold, UUID afterId, int limit) {
        return getEntityManager().createQuery("""
                        from Author where mergedInto is null and deletedAt is null and locate(:search, nameFold) > 0
                        and (nameFold > :fold or nameFold = :fold and id > :id)
                        order by nameFold, id""", Author.class)
                .setParameter("search", search).setParameter("fold", afterFold).setParameter("id", afterId)
                .setMaxResults(limit).getResultList();
    }

    int count(String search, int limit) {
        return ((Number) getEntityManager().createNativeQuery("""
                        select count(*) from (select 1 from author where position(:search in name_fold) > 0
                            and merged_into is null and deleted_at is null limit :limit) a""")
                .setParameter("search", search).setParameter("limit", limit).getSingleResult()).intValue();
    }

    /** Where every write on one begins: found, locked, and as the caller saw it. */
    Author open(String id, int expectedVersion, String field) {
        Author author = lock(id, field);
        if (author.version() != expectedVersion) throw ConflictError.refuse(author.version(), author.view(), List.of());
        return author;
    }

    Author lock(String id, String... path) {
        return NodeId.parse(id, AuthorView.TYPE).map(uuid -> findById(uuid, LockModeType.PESSIMISTIC_WRITE)).filter(Author::isCurrent)
                .orElseThrow(() -> Refusal.notFound("Author", path));
    }

    /** Those that exist, each by the id asked for: a merged one is the one that it became. */
    Map<UUID, Author> current(Collection<UUID> ids) {
        Map<UUID, Author> current = new HashMap<>();
        getEntityManager().createQuery("""
                        select named.id as asked, now as found from Author named join Author now on now.id = coalesce(named.mergedInto, named.id)
                        where named.id in :ids and now.deletedAt is null""", Tuple.class)
                .setParameter("ids", ids).getResultList()
                .forEach(row -> current.put(row.get("asked", UUID.class), row.get("found", Author.class)));
        return current;
    }

    /** What was merged into the one is what that became, too. */
    void follow(UUID source, UUID target) {
        update("mergedInto = ?1 where mergedInto = ?2", target, source);
    }
}
