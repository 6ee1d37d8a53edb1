package org.jarida.author;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jarida.richtext.MediaUse;
import org.jarida.richtext.MediaUseView;
import org.jarida.shared.graphql.NodeId;
import org.jarida.text.Fold;

@Entity
@Table(name = "author")
class Author extends PanacheEntityBase {
    @Id
    private UUID id;
    private String name;
    private String nameFold;
    private String slug;
    private String bio;
    private String jobTitle;
    @JdbcTypeCode(SqlTypes.JSON)
    private MediaUse avatar;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> sameAs;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;
    private UUID mergedInto;
    private Instant deletedAt;

    protected Author() {}

    Author(UUID id, String name, String slug, String bio, String jobTitle, MediaUse avatar, List<String> sameAs,
           Instant now) {
        this.id = id;
        this.name = name;
        this.nameFold = Fold.fold(name);
        this.slug = slug;
        this.bio = bio;
        this.jobTitle = jobTitle;
        this.avatar = avatar;
        this.sameAs = sameAs;
        this.version = 1;
        this.createdAt = now;
        this.updatedAt = now;
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
        this.nameFold = Fold.fold(name);
    }

    /** Null for none. */
    void describe(String bio) {
        this.bio = bio;
    }

    /** Null for none. */
    void appoint(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** Null for none. */
    void portray(MediaUse avatar) {
        this.avatar = avatar;
    }

    void link(List<String> sameAs) {
        this.sameAs = sameAs;
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

    AuthorView view() {
        return new AuthorView(NodeId.of(AuthorView.TYPE, id), version, createdAt, updatedAt, name, slug,
                AuthorView.PATHS + slug, bio, jobTitle, avatar == null ? null : MediaUseView.of(avatar), sameAs);
    }
}
