package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jarida.richtext.Body;
import org.jarida.shared.event.Events;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.persistence.Idempotency;
import org.jarida.shared.persistence.Uuid7;
import org.jarida.shared.security.CurrentCaller;

@ApplicationScoped
class CreateArticle {
    private final Articles articles;
    private final RevisionRepository revisions;
    private final EditContent contents;
    private final EditIdentity identities;
    private final ReadBody bodies;
    private final ArticleDesk desk;
    private final ArticleSlugs articleSlugs;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Events events;

    CreateArticle(Articles articles, RevisionRepository revisions, EditContent contents, EditIdentity identities,
                  ReadBody bodies, ArticleDesk desk, ArticleSlugs articleSlugs, CurrentCaller caller, Idempotency idempotency, Events events) {
        this.articles = articles;
        this.revisions = revisions;
        this.contents = contents;
        this.identities = identities;
        this.bodies = bodies;
        this.desk = desk;
        this.articleSlugs = articleSlugs;
        this.caller = caller;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    ArticleRow create(CreateArticleInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "createArticle", given.raw(), ArticleRow.class,
                () -> create(input.data(), given.in("data")));
    }

    private ArticleRow create(ArticleDataInput data, Given given) {
        Surroundings around = desk.around(data);
        UUID id = Uuid7.next(), revisionId = Uuid7.next();
        Instant now = ArticleDesk.now();
        ArticleContent checked = contents.apply(EditContent.NEW, data, given, around);
        String body = bodies.of(data.body(), Body.EMPTY).toJson();
        Article article = identities.begin(id, data, caller.get().accountId(), now);
        String slug = articleSlugs.of(id, data.slug(), checked.headline());
        ArticleContent content = checked.withSlug(slug);
        article.begin(revisionId);
        ArticleRevision revision = new ArticleRevision(revisionId, id, 1, article.version(), article.state(),
                caller.get().accountId(), null, now, content, body);
        revisions.persist(revision);
        articles.write(article);
        OpenArticle made = new OpenArticle(article, revision, null, null, around);
        events.raise(new ArticleCreated(made.nodeId(), article.version(), NodeId.of(RevisionView.TYPE, revisionId), made.draftPlace()));
        return made.row();
    }
}
