package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jarida.category.CurrentNewspaper;
import org.jarida.category.TreeLock;
import org.jarida.shared.error.ConflictError;
import org.jarida.shared.error.FieldConflict;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.security.CurrentCaller;

/** Where every write on an existing article begins: found, locked, permitted, current, and in a state that allows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArticleDesk {
    private final Articles articles;
    private final RevisionRepository revisions;
    private final Publications publications;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final CurrentNewspaper newspaper;
    private final CurrentTerms terms;
    private final TreeLock tree;
    private final CurrentCaller caller;

    ArticleDesk(Articles articles, RevisionRepository revisions, Publications publications, ArticleReader reader,
                ArticleViews views, CurrentNewspaper newspaper, CurrentTerms terms, TreeLock tree, CurrentCaller caller) {
        this.articles = articles;
        this.revisions = revisions;
        this.publications = publications;
        this.reader = reader;
        this.views = views;
        this.newspaper = newspaper;
        this.terms = terms;
        this.tree = tree;
        this.caller = caller;
    }

    OpenArticle open(String id, int expectedVersion, ArticleAction action) {
        return open(id, expectedVersion, action, open -> List.of());
    }

    /** @param conflicts what differs, told to a writer who saw an older version */
    OpenArticle open(String id, int expectedVersion, ArticleAction action, Function<OpenArticle, List<FieldConflict>> conflicts) {
        tree.writingArticle();
        newspaper.forget();
        UUID uuid = NodeId.parse(id, ArticleView.TYPE).orElseThrow(() -> Refusal.notFound("Article", "id"));
        Article article = articles.lock(uuid);
        if (article == null) throw Refusal.notFound("Article", "id");
        OpenArticle open = new OpenArticle(article, revisions.findById(article.workingRevisionId()), publications.findById(uuid));
        ArticleRules rules = ArticleRules.of(article, open.isLive());
        if (!rules.permits(caller.get(), action))
            throw Refusal.forbidden("The caller may not " + verb(action) + " this article", "id");
        if (article.version() != expectedVersion)
            throw ConflictError.refuse(article.version(), views.of(row(article), Perspective.DRAFT), conflicts.apply(open));
        if (!rules.allows(action))
            throw TransitionError.refuse("Its state does not allow to " + verb(action) + " this article", article.state(),
                    rules.actions(caller.get()));
        return open;
    }

    /** As the payload shows it; also what an idempotency key keeps. */
    ArticleRow row(Article article) {
        return reader.byId(article.id(), Perspective.DRAFT).orElseThrow();
    }

    ArticlePlace draftPlace(OpenArticle open) {
        return ArticlePlace.of(open.article().language(), open.working().content(), newspaper.get(), terms);
    }

    /** Where readers see it; null when they do not. */
    ArticlePlace publicPlace(OpenArticle open) {
        if (!open.isLive()) return null;
        ArticleRevision shown = revisions.findById(open.publication().revisionId());
        return ArticlePlace.of(open.publication().language(), shown.content(), newspaper.get(), terms);
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String verb(ArticleAction action) {
        return action == ArticleAction.REQUEST_CHANGES ? "request changes to" : action.name().toLowerCase(Locale.ROOT);
    }
}
