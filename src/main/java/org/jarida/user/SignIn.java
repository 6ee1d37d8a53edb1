package org.jarida.user;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.security.Place;

/**
 * The ways into a session. Passwords are computed and access tokens signed outside of transactions: the former is slow,
 * and the key of the latter is remembered.
 */
@ApplicationScoped
class SignIn {
    private final AccountService accounts;
    private final PasswordHashing hashing;
    private final SessionService sessions;
    private final AccessTokens accessTokens;
    private final SignInThrottle throttle;
    private final CurrentVertxRequest request;

    SignIn(AccountService accounts, PasswordHashing hashing, SessionService sessions, AccessTokens accessTokens,
            SignInThrottle throttle, CurrentVertxRequest request) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.throttle = throttle;
        this.request = request;
    }

    /** Unknown, disabled and wrong are refused in the same words, after the same statements and one hash. */
    SignedIn withPassword(String email, String password) {
        Attempt attempt = enter(email);
        Optional<KnownAccount> found = accounts.forSignIn(email);
        String hash = found.map(KnownAccount::passwordHash).orElse(null);
        boolean right = hashing.verify(password, hash);
        KnownAccount account = found.filter(known -> right && !known.disabled()).orElseThrow(SignIn::refused);
        throttle.succeed(attempt, account.id());
        String newHash = hashing.isOutdated(hash) ? hashing.hash(password) : null;
        return signedIn(sessions.begin(account, newHash));
    }

    /** Someone's change of their own password: ends all their sessions and begins another. */
    SignedIn withNewPassword(UUID id, String current, String next) {
        KnownAccount account = accounts.known(id);
        if (account.passwordHash() == null) throw refused("currentPassword");
        Attempt attempt = enter(account.email());
        if (!hashing.verify(current, account.passwordHash())) throw refused("currentPassword");
        throttle.succeed(attempt, id);
        String hash = hashing.hash(PasswordRules.check(next, new EmailAddress(account.email()), "newPassword"));
        return signedIn(sessions.beginAnew(account, hash));
    }

    SignedIn withRefreshToken(String token) {
        return signedIn(sessions.refresh(parse(token)));
    }

    /**
     * A token that is no longer known is no error (RFC 7009, 2.2): what the client wanted is the case.
     *
     * @return nothing, which is what is left of the session
     */
    SignedIn out(String token) {
        sessions.end(parse(token));
        return null;
    }

    static Refusal refused(String... path) {
        return Refusal.refused(ErrorCode.INVALID_CREDENTIALS, "These credentials are not valid", path);
    }

    private Attempt enter(String email) {
        hashing.requireRoom();
        Attempt attempt = new Attempt(Place.of(request), EmailAddress.fold(email));
        throttle.enter(attempt);
        return attempt;
    }

    private static RefreshToken parse(String token) {
        return RefreshToken.parse(token).orElseThrow(SessionService::refused);
    }

    private SignedIn signedIn(OpenSession session) {
        return new SignedIn(session, accessTokens.issue(session.account().id(), session.id()));
    }
}
