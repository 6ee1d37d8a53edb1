package org.jarida.article;

/** The article is no more; addresses that the public has seen are gone. */
public record ArticlePurged(String nodeId, int version, ArticlePlace draftBefore) implements ArticleEvent {}
