package org.jarida.category;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "category")
class Category extends PanacheEntityBase {
    @Id
    private UUID id;
    private UUID parentId;
    private String slug;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> descriptions;
    /** Written by {@link CategoryRepository#order}: no other write of the row may bring back what was read before. */
    @Column(updatable = false)
    private int position;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant deletedAt;
    private UUID mergedInto;

    protected Category() {}

    Category(UUID id, UUID parentId, String slug, Map<String, String> names, Map<String, String> descriptions,
             int position, Instant now) {
        this.id = id;
        this.parentId = parentId;
        this.slug = slug;
        this.names = names;
        this.descriptions = descriptions;
        this.position = position;
        this.version = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    Section section() {
        return new Section(id, parentId, slug, names, descriptions, position, version, createdAt, updatedAt);
    }

    void say(Map<String, String> names, Map<String, String> descriptions) {
        this.names = names;
        this.descriptions = descriptions;
    }

    void addressAs(String slug) {
        this.slug = slug;
    }

    /** Below another section, or at the first level when null. */
    void moveTo(UUID parentId) {
        this.parentId = parentId;
    }

    /** It is no more. @param into where revisions that name it are read from now on; null when they skip it */
    void end(UUID into, Instant now) {
        mergedInto = into;
        deletedAt = now;
        count(now);
    }

    /** One version more; whoever calls it holds the tree's lock and has compared the version that the editor saw. */
    void count(Instant now) {
        version++;
        updatedAt = now;
    }

    UUID id() { return id; }
    UUID parentId() { return parentId; }
    String slug() { return slug; }
    int version() { return version; }
}
