package org.jarida.article;

/** The working revision is at another stage of its review; what it says and where it stands is as before. */
public sealed interface ArticleReviewed extends ArticleEvent
        permits ArticleSubmitted, ArticleApproved, ArticleChangesRequested {
    /** The revision that it is about: what was submitted, or what the reviewer saw. */
    String revisionId();

    ArticlePlace draft();
}
