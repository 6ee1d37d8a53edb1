package org.jarida.article;

public record ArticleSubmitted(String nodeId, int version, String revisionId, ArticlePlace draft)
        implements ArticleReviewed {}
