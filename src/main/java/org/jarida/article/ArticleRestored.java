package org.jarida.article;

public record ArticleRestored(String nodeId, int version, ArticlePlace draft) implements ArticleEvent {}
