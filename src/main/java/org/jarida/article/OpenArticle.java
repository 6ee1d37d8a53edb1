package org.jarida.article;

import org.jarida.shared.graphql.NodeId;

/** @param publication null while the public does not see it */
record OpenArticle(Article article, ArticleRevision working, Publication publication) {
    boolean isLive() {
        return publication != null;
    }

    String nodeId() {
        return NodeId.of(ArticleView.TYPE, article.id());
    }
}
