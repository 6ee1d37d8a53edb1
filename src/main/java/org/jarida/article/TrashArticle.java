package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.shared.security.CurrentCaller;
import org.jarida.slug.Slugs;

/** To the trash, back from it, and out of the world. */
@ApplicationScoped
class TrashArticle {
    private final Articles articles;
    private final Publications publications;
    private final ArticleDesk desk;
    private final Slugs slugs;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Events events;

    TrashArticle(Articles articles, Publications publications, ArticleDesk desk, Slugs slugs, CurrentCaller caller,
                 Idempotency idempotency, Events events) {
        this.articles = articles;
        this.publications = publications;
        this.desk = desk;
        this.slugs = slugs;
        this.caller = caller;
        this.idempotency = idempotency;
        this.events = events;
    }

    /** A live article is unpublished as gone in the same transaction. */
    @Transactional
    ArticleRow trash(ArticleActionInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "trashArticle", given.raw(), ArticleRow.class, () -> {
            OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.TRASH);
            ArticlePlace placeBefore = open.publicPlace();
            open.article().trash(open.isLive(), caller.get().accountId(), ArticleDesk.now());
            articles.write(open.article());
            if (open.isLive()) publications.end(open.publication());
            events.raise(new ArticleTrashed(open.nodeId(), open.article().version(), placeBefore, open.draftPlace()));
            return open.withdrawn().row();
        });
    }

    @Transactional
    ArticleRow restore(ArticleActionInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "restoreArticle", given.raw(), ArticleRow.class, () -> {
            OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.RESTORE);
            open.article().restore(ArticleDesk.now());
            articles.write(open.article());
            events.raise(new ArticleRestored(open.nodeId(), open.article().version(), open.draftPlace()));
            return open.row();
        });
    }

    /** For ever: revisions too. Addresses that the public has seen are gone until used again. */
    @Transactional
    String purge(ArticleActionInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "purgeArticle", given.raw(), String.class, () -> {
            OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.PURGE);
            ArticlePlace draftBefore = open.draftPlace();
            slugs.forget(open.article().id());
            articles.purge(open.article());
            events.raise(new ArticlePurged(open.nodeId(), open.article().version() + 1, draftBefore));
            return open.nodeId();
        });
    }
}
