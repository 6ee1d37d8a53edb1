package org.jarida.article;

import java.util.UUID;
import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.graphql.NodeId;

/** Something happened to an article; its row, revision and publication are written already. */
public sealed interface ArticleEvent extends DomainEvent permits ArticleCreated, ArticleUpdated, ArticleReviewed,
        ArticlePublished, ArticleUnpublished, ArticleTrashed, ArticleRestored, ArticlePurged {
    /** The article's lock version after it. */
    int version();

    default UUID articleId() {
        return NodeId.parse(nodeId(), ArticleView.TYPE).orElseThrow();
    }
}
