package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** The stage of an article's working revision. Whether the public can see the article is another question (isLive). */
@Description("The stage of an article's working revision")
public enum ArticleState {
    DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, UNPUBLISHED, ARCHIVED, TRASHED;

    /** The one table of the workflow: an edit leads to DRAFT, whatever was reviewed or published before. */
    boolean mayBecome(ArticleState next) {
        return switch (this) {
            case DRAFT -> next != APPROVED;
            case IN_REVIEW, APPROVED, SCHEDULED -> next != ARCHIVED;
            case PUBLISHED, UNPUBLISHED, ARCHIVED -> next != IN_REVIEW && next != APPROVED;
            case TRASHED -> next == DRAFT || next == UNPUBLISHED;
        };
    }
}
