package org.jarida.article;

public record ArticleChangesRequested(String nodeId, int version, String revisionId, ArticlePlace draft)
        implements ArticleReviewed {}
