package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jarida.shared.graphql.NodeId;
import org.jarida.text.Fold;

/** An editor's word where a path leads. It is not changed: it is deleted, and another made. */
@Entity
@Table(name = "redirect")
class Redirect extends PanacheEntityBase {
    @Id
    private UUID id;
    private String source;
    private String sourceKey;
    private String target;
    private String targetKey;
    private int status;
    private int version;
    private Instant createdAt;
    private Instant updatedAt;

    protected Redirect() {}

    Redirect(UUID id, String source, String target, int status, Instant now) {
        this.id = id;
        this.source = source;
        this.sourceKey = RoutePath.fold(source);
        this.target = target;
        this.targetKey = Fold.fold(target);
        this.status = status;
        this.version = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String sourceKey() {
        return sourceKey;
    }

    String target() {
        return target;
    }

    int status() {
        return status;
    }

    int version() {
        return version;
    }

    RedirectView view() {
        return new RedirectView(NodeId.of(RedirectView.TYPE, id), version, createdAt, updatedAt, source, target, status, false);
    }
}
