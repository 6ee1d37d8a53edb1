package org.jarida.article;

/** @param placeBefore where readers saw it until now; null if they did not */
public record ArticleTrashed(String nodeId, int version, ArticlePlace placeBefore, ArticlePlace draft) implements ArticleEvent {}
