package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jarida.richtext.Body;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;

/** Makes the working revision what the public sees, or takes it from the public's eyes. */
@ApplicationScoped
class PublishArticle {
    private final Articles articles;
    private final Publications publications;
    private final ArticleDesk desk;
    private final RedirectTarget redirects;
    private final Slugs slugs;
    private final Idempotency idempotency;
    private final Events events;

    PublishArticle(Articles articles, Publications publications, ArticleDesk desk, RedirectTarget redirects, Slugs slugs,
                   Idempotency idempotency, Events events) {
        this.articles = articles;
        this.publications = publications;
        this.desk = desk;
        this.redirects = redirects;
        this.slugs = slugs;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    ArticleRow publish(PublishArticleInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "publishArticle", given.raw(), ArticleRow.class, () -> publish(input));
    }

    private ArticleRow publish(PublishArticleInput input) {
        OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.PUBLISH);
        Instant now = ArticleDesk.now();
        if (input.publishedAt() != null && input.publishedAt().isAfter(now))
            throw Refusal.invalid("Must not be in the future", "publishedAt");
        Article article = open.article();
        ArticleRevision revision = open.working();
        ArticlePlace placeBefore = open.publicPlace();
        boolean changed = !open.isLive() || !open.publication().revisionId().equals(revision.id());
        boolean substantive = changed && !Boolean.TRUE.equals(input.minorChange());
        article.publish(ArticleDesk.stored(input.publishedAt()), substantive, now);
        Publication publication = open.isLive() ? open.publication() : new Publication(article.id());
        publication.show(article, revision, Rendition.of(revision.content(), Body.fromJson(revision.body()), article.language()));
        publications.persist(publication);
        articles.write(article);
        slugs.seen(Space.ARTICLE, revision.content().slug());
        events.raise(new ArticlePublished(open.nodeId(), article.version(), NodeId.of(RevisionView.TYPE, revision.id()), placeBefore,
                open.draftPlace(), article.publishedAt(), substantive));
        return open.published(publication).row();
    }

    @Transactional
    ArticleRow unpublish(UnpublishArticleInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "unpublishArticle", given.raw(), ArticleRow.class, () -> unpublish(input));
    }

    private ArticleRow unpublish(UnpublishArticleInput input) {
        OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.UNPUBLISH);
        UnpublishedRoute routeAs = input.routeAs() == null ? UnpublishedRoute.GONE : input.routeAs();
        String redirectTo = redirects.of(open, routeAs, input.redirectTo());
        ArticlePlace placeBefore = open.publicPlace();
        Article article = open.article();
        article.unpublish(routeAs, redirectTo, ArticleDesk.now());
        articles.write(article);
        publications.end(open.publication());
        events.raise(new ArticleUnpublished(open.nodeId(), article.version(), placeBefore, open.draftPlace(), routeAs, redirectTo));
        return open.withdrawn().row();
    }
}
