package org.jarida.slug;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.persistence.PlainSql;
import org.jarida.shared.persistence.Writes;
import org.jarida.text.Fold;
import org.jarida.text.Slug;

/**
 * The one register of slugs, current and former, unique by fold (text/Fold) in their space. A slug that the public has
 * seen keeps leading to its owner; one that it has not is free again as soon as its owner takes another.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slugs {
    /** First segments that are taken by the API itself, by lists of their own or by the mobile version. */
    private static final Set<String> RESERVED = Set.of("tag", "author", "graphql", "q", "amp");
    /** Leaves room for a number within the 80 code points of a slug. */
    private static final int STEM_LENGTH = 72;

    private final EntityManager entities;
    private final PlainSql sql;
    private final Writes writes;

    Slugs(EntityManager entities, PlainSql sql, Writes writes) {
        this.entities = entities;
        this.sql = sql;
        this.writes = writes;
    }

    /**
     * Takes the slug that an editor typed, in the form that slugs have.
     *
     * @param path of the input field, for the refusals INVALID and NOT_UNIQUE
     */
    public String take(Space space, UUID owner, String typed, String... path) {
        String slug = Slug.of(typed).orElseThrow(() -> Refusal.invalid("No letter or digit is left of this slug", path));
        if (isReserved(space, slug)) throw Refusal.notUnique("This slug is reserved", path);
        if (!insert(space, owner, slug)) throw Refusal.notUnique("This slug is taken", path);
        return slug;
    }

    /** Makes a slug of a title: the title's own, or with the next free number. */
    public String make(Space space, UUID owner, String title, String fallback) {
        String base = Slug.of(title).orElse(fallback);
        if (!isReserved(space, base) && insert(space, owner, base)) return base;
        // Makers of one slug queue here rather than collide: each sees what the one before it took.
        query("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .setParameter("lock", space.key() + "/" + Fold.fold(base)).getSingleResult();
        while (true) {
            Set<String> taken = takenLike(space, owner, base);
            for (int n = 1; ; n++) {
                String slug = numbered(base, n);
                if (isReserved(space, slug) || taken.contains(Fold.fold(slug))) continue;
                if (insert(space, owner, slug)) return slug;
                break; // typed by an editor a moment ago: look again
            }
        }
    }

    /** The owner is public at this slug now: it will lead there for ever. Written with the event that says so. */
    public void seen(Space space, String slug) {
        writes.add("update slug set seen = true, gone_at = null where space = :space and fold = :fold and not seen",
                Map.of("space", space.key(), "fold", Fold.fold(slug)));
    }

    /** Frees a slug that its owner no longer uses, unless the public has seen it there. */
    public void release(Space space, String slug) {
        for (String free : new String[] {
            "delete from slug where space = :space and fold = :fold and not seen and gone_at is null",
            "update slug set owner_id = null where space = :space and fold = :fold and not seen"})
            query(free).setParameter("space", space.key()).setParameter("fold", Fold.fold(slug)).executeUpdate();
    }

    /** The owner became part of another: all that led to it leads there, and the other may take it for its own. */
    public void handOver(UUID from, UUID to) {
        query("update slug set owner_id = :to where owner_id = :from").setParameter("from", from).setParameter("to", to)
                .executeUpdate();
    }

    /** The owner is no more: what the public has seen of it is gone, the rest is free. */
    public void forget(UUID owner) {
        for (String forget : new String[] {
            "delete from slug where owner_id = :owner and not seen and gone_at is null",
            "update slug set owner_id = null, gone_at = coalesce(gone_at, now()) where owner_id = :owner"})
            query(forget).setParameter("owner", owner).executeUpdate();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Address> find(Space space, String slug) {
        List<?> rows = entities.createNativeQuery("""
                        select slug, owner_id, seen, gone_at from slug where space = :space and fold = :fold""", Object[].class)
                .setParameter("space", space.key()).setParameter("fold", Fold.fold(slug)).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Address((String) row[0], (UUID) row[1], (Boolean) row[2], (Instant) row[3])).findFirst();
    }

    /**
     * A former slug of the owner itself is taken back; a gone one is used again, and is gone for readers until then. What
     * another is seen to have is not even locked: who makes slugs like it would wait.
     */
    private boolean insert(Space space, UUID owner, String slug) {
        return sql.write("""
                insert into slug (space, fold, slug, owner_id) select :space, :fold, :slug, :owner
                where not exists (select 1 from slug where space = :space and fold = :fold and owner_id <> :owner)
                on conflict (space, fold) do update
                   set slug = excluded.slug, owner_id = excluded.owner_id,
                       seen = slug.seen and slug.owner_id is not null, at = now()
                 where slug.owner_id is null or slug.owner_id = excluded.owner_id""",
                Map.of("space", space.key(), "fold", Fold.fold(slug), "slug", slug, "owner", owner)) == 1;
    }

    /** Others' folds of the slug itself and of its numbered forms; the range is one of the key, since '.' follows '-'. */
    private Set<String> takenLike(Space space, UUID owner, String base) {
        List<?> rows = entities.createNativeQuery("""
                        select fold from slug where space = :space and owner_id <> :owner
                           and (fold = :base or (fold >= :stem || '-' and fold < :stem || '.'))""", String.class)
                .setParameter("space", space.key()).setParameter("owner", owner).setParameter("base", Fold.fold(base)).setParameter("stem", Fold.fold(stem(base)))
                .getResultList();
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add((String) row));
        return taken;
    }

    private static String numbered(String base, int n) {
        return n == 1 ? base : stem(base) + "-" + n;
    }

    /** The slug with room for a number. */
    private static String stem(String base) {
        return base.codePointCount(0, base.length()) <= STEM_LENGTH ? base
                : base.substring(0, base.offsetByCodePoints(0, STEM_LENGTH)).replaceFirst("-+$", "");
    }

    /** The paths of tags and authors begin with a segment of their own. */
    private static boolean isReserved(Space space, String slug) {
        return (space == Space.ARTICLE || space == Space.CATEGORY) && RESERVED.contains(slug);
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
