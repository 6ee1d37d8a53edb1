package org.jarida.article;

public record ArticleApproved(String nodeId, int version, String revisionId, ArticlePlace draft)
        implements ArticleReviewed {}
