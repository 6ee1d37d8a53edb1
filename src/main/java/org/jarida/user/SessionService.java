package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.event.Events;

/** The life of sessions, one transaction for each step. */
@ApplicationScoped
class SessionService {
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Events events;
    private final SessionConfig config;

    SessionService(AccountRepository accounts, SessionRepository sessions, Events events, SessionConfig config) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.config = config;
    }

    /**
     * Begins a session for a password that was found right.
     *
     * @param newHash the same password at today's cost, or null when its hash is up to date
     */
    @Transactional
    OpenSession begin(KnownAccount known, String newHash) {
        Account account = stillAsKnown(known);
        if (newHash != null) account.changePassword(newHash);
        sessions.forgetExpired(account.id());
        return open(account);
    }

    /** Gives the account another password and ends all sessions but the one that it begins. */
    @Transactional
    OpenSession beginAnew(KnownAccount known, String newHash) {
        Account account = stillAsKnown(known);
        AccountUpdated.Before before = AccountUpdated.Before.of(account);
        account.changePassword(newHash);
        events.raise(before.now(account));
        sessions.endAll(account.id());
        return open(account);
    }

    /**
     * Exchanges a refresh token for the next one. Whoever presents an old one, the owner or a thief, ends the session
     * for both (RFC 9700, 4.14.2); that stays done although the caller is refused.
     */
    @Transactional(dontRollbackOn = Refusal.class)
    OpenSession refresh(RefreshToken token) {
        Session session = sessions.lock(token.session());
        if (session == null || session.isExpired()) throw refused();
        if (!session.accepts(token.secret())) {
            sessions.delete(session);
            throw refused();
        }
        Account account = accounts.findById(session.accountId());
        if (account.isDisabled()) throw refused();
        return new OpenSession(account, session.id(), session.rotate());
    }

    /** Ends the token's session, if it still lives; an old token does so too. */
    @Transactional
    void end(RefreshToken token) {
        sessions.deleteById(token.session());
    }

    /**
     * Locks the account and looks at it again: while its password was computed it may have been disabled, or been
     * given another password, which ended all sessions.
     */
    private Account stillAsKnown(KnownAccount known) {
        Account account = accounts.lock(known.id());
        if (!account.stillAccepts(known.passwordHash())) throw SignIn.refused();
        return account;
    }

    private OpenSession open(Account account) {
        Secret secret = Secret.random("");
        Session session = new Session(account.id(), secret, config.lifetime());
        sessions.persist(session);
        return new OpenSession(account, session.id(), new RefreshToken(session.id(), secret));
    }

    static Refusal refused() {
        return SignIn.refused("refreshToken");
    }
}
