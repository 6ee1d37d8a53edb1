package org.jarida.article;

import java.time.Instant;

/** @param placeBefore where readers saw it until now; null if they did not */
public record ArticlePublished(String nodeId, int version, String revisionId, ArticlePlace placeBefore, ArticlePlace place,
                               Instant publishedAt, boolean substantive) implements ArticleEvent {}
