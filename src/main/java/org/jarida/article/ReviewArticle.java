package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.Idempotency;

/** Two pairs of eyes: a draft is submitted, then approved or given back. What readers see is another question. */
@ApplicationScoped
class ReviewArticle {
    private final Articles articles;
    private final ArticleDesk desk;
    private final Idempotency idempotency;
    private final Events events;

    ReviewArticle(Articles articles, ArticleDesk desk, Idempotency idempotency, Events events) {
        this.articles = articles;
        this.desk = desk;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    ArticleRow submit(SubmitArticleInput input, Given given) {
        return once("submitArticleForReview", input.idempotencyKey(), given, () ->
                step(input.id(), input.expectedVersion(), ArticleAction.SUBMIT, Article::submit, ArticleSubmitted::new));
    }

    @Transactional
    ArticleRow approve(ArticleActionInput input, Given given) {
        return once("approveArticle", input.idempotencyKey(), given, () ->
                step(input.id(), input.expectedVersion(), ArticleAction.APPROVE, Article::approve, ArticleApproved::new));
    }

    @Transactional
    ArticleRow requestChanges(ArticleActionInput input, Given given) {
        return once("requestArticleChanges", input.idempotencyKey(), given, () ->
                step(input.id(), input.expectedVersion(), ArticleAction.REQUEST_CHANGES, Article::requestChanges,
                        ArticleChangesRequested::new));
    }

    private ArticleRow once(String mutation, String key, Given given, Supplier<ArticleRow> step) {
        return idempotency.once(key, mutation, given.raw(), ArticleRow.class, step);
    }

    private ArticleRow step(String id, int expectedVersion, ArticleAction action, BiConsumer<Article, Instant> change,
                            Told told) {
        OpenArticle open = desk.open(id, expectedVersion, action);
        Article article = open.article();
        change.accept(article, ArticleDesk.now());
        articles.write(article);
        events.raise(told.of(open.nodeId(), article.version(), NodeId.of(RevisionView.TYPE, open.working().id()),
                open.draftPlace()));
        return open.row();
    }

    private interface Told {
        ArticleReviewed of(String nodeId, int version, String revisionId, ArticlePlace draft);
    }
}
