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
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;
import org.jarida.text.Slug;
import org.jarida.text.TextRules;

@ApplicationScoped
class UpdateArticle {
    private static final int NOTE = 500;

    private final Articles articles;
    private final RevisionRepository revisions;
    private final EditContent contents;
    private final EditIdentity identities;
    private final ReadBody bodies;
    private final ArticleConflicts conflicts;
    private final ArticleDesk desk;
    private final ArticleSlugs articleSlugs;
    private final Slugs slugs;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Events events;

    UpdateArticle(Articles articles, RevisionRepository revisions, EditContent contents, EditIdentity identities,
                  ReadBody bodies, ArticleConflicts conflicts, ArticleDesk desk, ArticleSlugs articleSlugs, Slugs slugs,
                  CurrentCaller caller, Idempotency idempotency, Events events) {
        this.articles = articles;
        this.revisions = revisions;
        this.contents = contents;
        this.identities = identities;
        this.bodies = bodies;
        this.conflicts = conflicts;
        this.desk = desk;
        this.articleSlugs = articleSlugs;
        this.slugs = slugs;
        this.caller = caller;
        this.idempotency = idempotency;
        this.events = events;
    }

    /** Every save writes a revision; readers see it once it is published. */
    @Transactional
    ArticleRow update(UpdateArticleInput input, Given given) {
        return idempotency.once(input.idempotencyKey(), "updateArticle", given.raw(), ArticleRow.class,
                () -> update(input, input.data(), given.in("data")));
    }

    private ArticleRow update(UpdateArticleInput input, ArticleDataInput data, Given given) {
        OpenArticle open = desk.open(input.id(), input.expectedVersion(), ArticleAction.EDIT, data,
                stale -> conflicts.of(stale, input.expectedVersion(), data, given));
        Article article = open.article();
        ArticleRevision before = open.working();
        ArticlePlace placeBefore = open.draftPlace();
        String note = TextRules.optional(input.revisionNote(), NOTE, "revisionNote");
        ArticleContent checked = contents.apply(before.content(), data, given, open.around());
        String body = given.has("body") ? bodies.of(data.body(), Body.fromJson(before.body())).toJson() : before.body();
        // Before the article is changed: looking for a slug would write it, and whatever is wrong with it would be told of the slug.
        ArticleContent content = checked.withSlug(slug(article, before.content(), checked.headline(), data, given));
        identities.apply(article, data, given);
        UUID revisionId = Uuid7.next();
        Instant now = ArticleDesk.now();
        article.revise(revisionId, now);
        ArticleRevision revision = new ArticleRevision(revisionId, article.id(), before.number() + 1, article.version(),
                article.state(), caller.get().accountId(), note, now, content, body);
        revisions.persist(revision);
        articles.write(article);
        OpenArticle saved = open.saved(revision);
        events.raise(new ArticleUpdated(open.nodeId(), article.version(), NodeId.of(RevisionView.TYPE, revisionId), placeBefore,
                saved.draftPlace()));
        return saved.row();
    }

    /** Changed only when asked; one that the public never saw is free again. */
    private String slug(Article article, ArticleContent before, String headline, ArticleDataInput data, Given given) {
        if (!given.has("slug")) return before.slug();
        String slug = articleSlugs.of(article.id(), data.slug(), headline);
        if (!Slug.key(slug).equals(Slug.key(before.slug()))) slugs.release(Space.ARTICLE, before.slug());
        return slug;
    }
}
