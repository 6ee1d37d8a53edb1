package org.jarida.tag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;
import org.jarida.text.Fold;

@Entity
@Table(name = "tag")
class Tag extends PanacheEntityBase {
    @Id
    private UUID id;
    private String name;
    private String nameFold;
    private String slug;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;
    private UUID mergedInto;
    private Instant deletedAt;

    protected Tag() {}

    Tag(UUID id, String name, String slug, Instant now) {
        this.id = id;
        this.name = name;
        this.nameFold = fold(name);
        this.slug = slug;
        this.version = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Equal for names that readers take for the same, however they are spaced. */
    static String fold(String name) {
        return Fold.fold(name).replaceAll("\\s+", " ").strip();
    }

    UUID id() {
        return id;
    }

    String nameFold() {
        return nameFold;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    /** Neither merged into another nor deleted. */
    boolean isCurrent() {
        return mergedInto == null && deletedAt == null;
    }

    void rename(String name) {
        this.name = name;
        this.nameFold = fold(name);
    }

    void moveTo(String slug) {
        this.slug = slug;
    }

    void mergeInto(UUID target) {
        this.mergedInto = target;
        touch();
    }

    void end() {
        touch();
        this.deletedAt = updatedAt;
    }

    /** Whatever changed: others see that it did. */
    void touch() {
        this.version++;
        this.updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    TagView view() {
        return new TagView(NodeId.of(TagView.TYPE, id), version, createdAt, updatedAt, name, slug, TagView.PATHS + slug);
    }
}
