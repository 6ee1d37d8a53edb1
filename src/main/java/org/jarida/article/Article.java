package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An article's identity and life; what it says is in its revisions. */
@Entity
@Table(name = "article")
class Article extends PanacheEntityBase {
    @Id
    private UUID id;
    private int version;
    @Enumerated(EnumType.STRING)
    private ArticleState state;
    private String language;
    private UUID translationGroupId;
    private String legacyId;
    private UUID workingRevisionId;
    private UUID createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant firstPublishedAt;
    private Instant publishedAt;
    private Instant modifiedAt;
    @Enumerated(EnumType.STRING)
    private UnpublishedRoute routeAs;
    private String redirectTo;
    private Instant removedAt;
    private Instant trashedAt;
    private UUID trashedBy;

    protected Article() {}

    Article(UUID id, String language, UUID translationGroupId, String legacyId, UUID createdBy, Instant now) {
        this.id = id;
        this.version = 1; // every writer holds the row's lock and checks the version it saw, so counting here is safe
        this.state = ArticleState.DRAFT;
        this.language = language;
        this.translationGroupId = translationGroupId;
        this.legacyId = legacyId;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The first save. */
    void begin(UUID revisionId) {
        workingRevisionId = revisionId;
    }

    /** A later save. */
    void revise(UUID revisionId, Instant now) {
        workingRevisionId = revisionId;
        become(state.edited(), now);
    }

    void submit(Instant now) {
        become(ArticleState.IN_REVIEW, now);
    }

    void approve(Instant now) {
        become(ArticleState.APPROVED, now);
    }

    void requestChanges(Instant now) {
        become(ArticleState.DRAFT, now);
    }

    void identify(String language, UUID translationGroupId, String legacyId) {
        this.language = language;
        this.translationGroupId = translationGroupId;
        this.legacyId = legacyId;
    }

    /**
     * @param at          the date readers are shown: named by an editor, or null for the one it had, else now
     * @param substantive readers are told that it was modified
     */
    void publish(Instant at, boolean substantive, Instant now) {
        become(ArticleState.PUBLISHED, now);
        if (at != null) publishedAt = at;
        if (publishedAt == null) publishedAt = now;
        if (firstPublishedAt == null) firstPublishedAt = publishedAt;
        else if (substantive) modifiedAt = now;
        routeAs = null;
        redirectTo = null;
        removedAt = null;
    }

    void unpublish(UnpublishedRoute routeAs, String redirectTo, Instant now) {
        become(ArticleState.UNPUBLISHED, now);
        leave(routeAs, redirectTo, now);
    }

    void trash(boolean wasLive, UUID by, Instant now) {
        become(ArticleState.TRASHED, now);
        if (wasLive) leave(UnpublishedRoute.GONE, null, now);
        trashedAt = now;
        trashedBy = by;
    }

    void restore(Instant now) {
        become(firstPublishedAt == null ? ArticleState.DRAFT : ArticleState.UNPUBLISHED, now);
        trashedAt = null;
        trashedBy = null;
    }

    private void leave(UnpublishedRoute routeAs, String redirectTo, Instant now) {
        this.routeAs = routeAs;
        this.redirectTo = redirectTo;
        this.removedAt = now;
    }

    private void become(ArticleState next, Instant now) {
        if (!state.mayBecome(next)) throw new IllegalStateException(state + " cannot become " + next);
        state = next;
        updatedAt = now;
        version++;
    }

    UUID id() { return id; }
    int version() { return version; }
    ArticleState state() { return state; }
    String language() { return language; }
    UUID translationGroupId() { return translationGroupId; }
    String legacyId() { return legacyId; }
    UUID workingRevisionId() { return workingRevisionId; }
    UUID createdBy() { return createdBy; }
    Instant createdAt() { return createdAt; }
    Instant updatedAt() { return updatedAt; }
    Instant firstPublishedAt() { return firstPublishedAt; }
    Instant publishedAt() { return publishedAt; }
    Instant modifiedAt() { return modifiedAt; }
    UnpublishedRoute routeAs() { return routeAs; }
    String redirectTo() { return redirectTo; }
    Instant removedAt() { return removedAt; }
}
