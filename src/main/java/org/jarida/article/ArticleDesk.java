package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
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
    private final ArticleViews views;
    private final ReadSurroundings surroundings;
    private final TreeLock tree;
    private final CurrentCaller caller;

    ArticleDesk(Articles articles, RevisionRepository revisions, ArticleViews views, ReadSurroundings surroundings, TreeLock tree,
                CurrentCaller caller) {
        this.articles = articles;
        this.revisions = revisions;
        this.views = views;
        this.surroundings = surroundings;
        this.tree = tree;
        this.caller = caller;
    }

    /** For an article that is not there yet. */
    Surroundings around(ArticleDataInput data) {
        tree.writingArticle();
        return surroundings.of(TermIds.of(data));
    }

    OpenArticle open(String id, int expectedVersion, ArticleAction action) {
        return open(id, expectedVersion, action, null, open -> List.of());
    }

    /**
     * @param data      what a client sent; null for nothing but the action
     * @param conflicts what differs, told to a writer who saw an older version
     */
    OpenArticle open(String id, int expectedVersion, ArticleAction action, ArticleDataInput data,
                     Function<OpenArticle, List<FieldConflict>> conflicts) {
        tree.writingArticle();
        UUID uuid = NodeId.parse(id, ArticleView.TYPE).orElseThrow(() -> Refusal.notFound("Article", "id"));
        Article article = articles.lock(uuid);
        if (article == null) throw Refusal.notFound("Article", "id");
        RevisionRepository.Contents is = revisions.contents(article);
        OpenArticle open = new OpenArticle(article, is.working(), is.shown(), is.publication(),
                surroundings.of(TermIds.of(data, is.working(), is.shown())));
        ArticleRules rules = ArticleRules.of(article, open.isLive());
        if (!rules.permits(caller.get(), action))
            throw Refusal.forbidden("The caller may not " + verb(action) + " this article", "id");
        if (article.version() != expectedVersion)
            throw ConflictError.refuse(article.version(), views.of(open.row(), Perspective.DRAFT), conflicts.apply(open));
        if (!rules.allows(action))
            throw TransitionError.refuse("Its state does not allow to " + verb(action) + " this article", article.state(),
                    rules.actions(caller.get()));
        return open;
    }

    static Instant now() {
        return stored(Instant.now());
    }

    /** As the database keeps it; null for null. */
    static Instant stored(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    private static String verb(ArticleAction action) {
        return action == ArticleAction.REQUEST_CHANGES ? "request changes to" : action.name().toLowerCase(Locale.ROOT);
    }
}
