package org.jarida.tag;

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
class TagRepository implements PanacheRepositoryBase<Tag, UUID> {
    Optional<Tag> findByFold(String fold) {
        return find("nameFold = ?1 and mergedInto is null and deletedAt is null", fold).firstResultOptional();
    }

    /** The one that the slug leads to, in any spelling that folds alike. */
    Optional<Tag> findBySlug(String slug) {
        return getEntityManager().createNativeQuery("""
                        select t.* from slug s join tag t on t.id = s.owner_id
                        where s.space = :space and s.fold = :fold""", Tag.class)
                .setParameter("space", Space.TAG.key()).setParameter("fold", Fold.fold(slug))
                .getResultList().stream().findFirst().map(Tag.class::cast);
    }

    /** By name, after the fold (empty for the first page); whose name holds the search, or any when empty. */
    List<Tag> page(String search, String afterFold, int limit) {
        return getEntityManager().createQuery("""
                        from Tag where mergedInto is null and deletedAt is null
                        and locate(:search, nameFold) > 0 and nameFold > :after order by nameFold""", Tag.class)
                .setParameter("search", search).setParameter("after", afterFold).setMaxResults(limit).getResultList();
    }

    int count(String search, int limit) {
        return ((Number) getEntityManager().createNativeQuery("""
                        select count(*) from (select 1 from tag where position(:search in name_fold) > 0
                            and merged_into is null and deleted_at is null limit :limit) t""")
                .setParameter("search", search).setParameter("limit", limit).getSingleResult()).intValue();
    }

    void lockName(String fold) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .setParameter("lock", "tag name/" + fold).getSingleResult();
    }

    /** Where every write on one begins: found, locked, and as the caller saw it. */
    Tag open(String id, int expectedVersion, String field) {
        Tag tag = lock(id, field);
        if (tag.version() != expectedVersion) throw ConflictError.refuse(tag.version(), tag.view(), List.of());
        return tag;
    }

    Tag lock(String id, String... path) {
        return NodeId.parse(id, TagView.TYPE).map(uuid -> findById(uuid, LockModeType.PESSIMISTIC_WRITE)).filter(Tag::isCurrent)
                .orElseThrow(() -> Refusal.notFound("Tag", path));
    }

    /** Those that exist, each by the id asked for: a merged one is the one that it became. */
    Map<UUID, Tag> current(Collection<UUID> ids) {
        Map<UUID, Tag> current = new HashMap<>();
        getEntityManager().createQuery("""
                        select named.id as asked, now as found from Tag named join Tag now on now.id = coalesce(named.mergedInto, named.id)
                        where named.id in :ids and now.deletedAt is null""", Tuple.class)
                .setParameter("ids", ids).getResultList()
                .forEach(row -> current.put(row.get("asked", UUID.class), row.get("found", Tag.class)));
        return current;
    }

    /** What was merged into the one is what that became, too. */
    void follow(UUID source, UUID target) {
        update("mergedInto = ?1 where mergedInto = ?2", target, source);
    }
}
