package org.jarida.article;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

/**
 * Which action an article's state allows, and to whom. An author works on what the same account created, as long as it
 * is a draft that the public never saw; editors, and tokens with the scope, on everything. Nobody has to be asked for a
 * review: who may publish does so from any stage.
 */
record ArticleRules(ArticleState state, boolean live, boolean everLive, UUID createdBy) {
    static ArticleRules of(Article article, boolean live) {
        return new ArticleRules(article.state(), live, article.firstPublishedAt() != null, article.createdBy());
    }

    boolean allows(ArticleAction action) {
        return switch (action) {
            case EDIT -> state != ArticleState.TRASHED;
            case PUBLISH -> state.mayBecome(ArticleState.PUBLISHED);
            case UNPUBLISH -> live && state.mayBecome(ArticleState.UNPUBLISHED);
            case TRASH -> state.mayBecome(ArticleState.TRASHED) && state != ArticleState.TRASHED;
            case SUBMIT -> state == ArticleState.DRAFT;
            case APPROVE -> state == ArticleState.IN_REVIEW;
            case REQUEST_CHANGES -> state == ArticleState.IN_REVIEW || state == ArticleState.APPROVED;
            case RESTORE, PURGE -> state == ArticleState.TRASHED;
            case SCHEDULE, ARCHIVE -> false; // no operation does these yet
        };
    }

    boolean permits(Caller caller, ArticleAction action) {
        return switch (action) {
            case EDIT -> writesAll(caller) || ownDraft(caller);
            case SUBMIT -> writesAll(caller) || own(caller) && !everLive;
            case APPROVE, REQUEST_CHANGES -> writesAll(caller);
            case TRASH -> live ? writesAll(caller) && publishes(caller) : writesAll(caller) || ownDraft(caller);
            case PUBLISH, UNPUBLISH, RESTORE -> publishes(caller);
            case PURGE -> caller.is(Role.ADMIN);
            case SCHEDULE, ARCHIVE -> false;
        };
    }

    List<ArticleAction> actions(Caller caller) {
        return Arrays.stream(ArticleAction.values()).filter(action -> allows(action) && permits(caller, action)).toList();
    }

    private boolean ownDraft(Caller caller) {
        return own(caller) && state == ArticleState.DRAFT && !everLive;
    }

    private boolean own(Caller caller) {
        return caller.is(Role.AUTHOR) && caller.accountId().equals(createdBy);
    }

    private static boolean writesAll(Caller caller) {
        return caller.is(Role.EDITOR) || caller.may(Scope.ARTICLES_WRITE);
    }

    private static boolean publishes(Caller caller) {
        return caller.is(Role.EDITOR) || caller.may(Scope.ARTICLES_PUBLISH);
    }
}
