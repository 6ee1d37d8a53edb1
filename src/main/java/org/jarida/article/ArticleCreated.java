package org.jarida.article;

/** @param draft where the first revision stands */
public record ArticleCreated(String nodeId, int version, String revisionId, ArticlePlace draft)
        implements ArticleEvent {
    @Override
    public boolean concernsReaders() {
        return false;
    }
}
