package org.jarida.article;

/** Editors see something else; readers do not, until it is published. */
public record ArticleUpdated(String nodeId, int version, String revisionId, ArticlePlace draftBefore, ArticlePlace draft)
        implements ArticleEvent {}
