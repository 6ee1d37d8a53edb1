package org.jarida.article;

/** @param placeBefore where readers saw it until now */
public record ArticleUnpublished(String nodeId, int version, ArticlePlace placeBefore, UnpublishedRoute routeAs,
                                 String redirectTo) implements ArticleEvent {}
