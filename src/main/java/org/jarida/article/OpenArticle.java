package org.jarida.article;

import org.jarida.shared.graphql.NodeId;

/**
 * An article that a transaction writes.
 *
 * @param shown       the revision that the public sees, the working one or another; null while it sees none
 * @param publication likewise
 */
record OpenArticle(Article article, ArticleRevision working, ArticleRevision shown, Publication publication, Surroundings around) {
    boolean isLive() {
        return publication != null;
    }

    String nodeId() {
        return NodeId.of(ArticleView.TYPE, article.id());
    }

    ArticlePlace draftPlace() {
        return around.place(article.language(), working.content());
    }

    /** Where readers see it; null when they do not. */
    ArticlePlace publicPlace() {
        return isLive() ? around.place(publication.language(), shown.content()) : null;
    }

    OpenArticle saved(ArticleRevision revision) {
        return new OpenArticle(article, revision, shown, publication, around);
    }

    OpenArticle published(Publication publication) {
        return new OpenArticle(article, working, working, publication, around);
    }

    OpenArticle withdrawn() {
        return new OpenArticle(article, working, null, null, around);
    }

    /** As the payload shows it; also what an idempotency key keeps. */
    ArticleRow row() {
        return new ArticleRow(article.id(), working.id(), isLive() ? publication.revisionId() : null, working.id(), article.version(),
                article.state(), article.language(), article.translationGroupId(), article.legacyId(), article.createdBy(),
                article.createdAt(), article.updatedAt(), article.firstPublishedAt(), article.publishedAt(), article.modifiedAt(),
                working.content(), null);
    }
}
