package org.jarida.article;

import java.time.Instant;
import java.util.UUID;

/**
 * An article in one perspective, as one row of a list: plain data, from which its view is made, also later under an
 * idempotency key.
 *
 * @param revisionId     what it shows in this perspective
 * @param liveRevisionId what the public sees; null when it sees nothing
 * @param version        the lock version; in the published perspective that of the publication
 * @param state          the stage of the working revision, in either perspective
 * @param rendition      in the published perspective; its texts are null where only a card was asked for
 */
record ArticleRow(UUID id, UUID revisionId, UUID liveRevisionId, UUID workingRevisionId, int version, ArticleState state,
                  String language, UUID translationGroupId, String legacyId, UUID createdBy, Instant createdAt,
                  Instant updatedAt, Instant firstPublishedAt, Instant publishedAt, Instant modifiedAt,
                  ArticleContent content, Rendition rendition) {
    /** With what belongs to the article and may change while readers see the same of it. */
    ArticleRow with(UUID workingRevisionId, ArticleState state, UUID translationGroupId, String legacyId) {
        return new ArticleRow(id, revisionId, liveRevisionId, workingRevisionId, version, state, language, translationGroupId,
                legacyId, createdBy, createdAt, updatedAt, firstPublishedAt, publishedAt, modifiedAt, content, rendition);
    }

    boolean isLive() {
        return liveRevisionId != null;
    }

    ArticleRules rules() {
        return new ArticleRules(state, isLive(), firstPublishedAt != null, createdBy);
    }
}
