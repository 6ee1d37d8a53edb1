package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** The stage of an article's working revision. Whether the public can see the article is another question (isLive). */
@Description("The stage of an article's working revision")
public enum ArticleState {
    DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, UNPUBLISHED, ARCHIVED, TRASHED;

    /** The one table of the workflow; what an edit leads to is {@link #edited}. */
    boolean mayBecome(ArticleState next) {
        return switch (this) {
            case DRAFT -> next != APPROVED;
            case IN_REVIEW, SCHEDULED -> next != ARCHIVED;
            case APPROVED -> next != APPROVED && next != ARCHIVED;
            case PUBLISHED, UNPUBLISHED, ARCHIVED -> next != IN_REVIEW && next != APPROVED;
            case TRASHED -> next == DRAFT || next == UNPUBLISHED;
        };
    }

    /** An edit under review leaves it there, and ends an approval: that was of other words. All else is a draft. */
    ArticleState edited() {
        return this == IN_REVIEW || this == APPROVED ? IN_REVIEW : DRAFT;
    }
}
