package org.jarida.article;

/**
 * @param placeBefore where readers saw it until now
 * @param draft       where the working revision stands
 */
public record ArticleUnpublished(String nodeId, int version, ArticlePlace placeBefore, ArticlePlace draft,
                                 UnpublishedRoute routeAs, String redirectTo) implements ArticleEvent {}
