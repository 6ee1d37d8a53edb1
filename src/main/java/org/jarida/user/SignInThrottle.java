package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;

/**
 * Counts failures before they happen: an attempt is entered as one and forgiven when it succeeds, so that many at once
 * gain nothing. No stranger locks anybody out: the limit of an account as a whole, which a crowd can reach, does not
 * hold where its owner has signed in before.
 */
@ApplicationScoped
class SignInThrottle {
    private static final String ENTER = """
            insert into sign_in_throttle as t (key, free_at) values (:key, now() + make_interval(secs => :step))
            on conflict (key) do update set free_at = greatest(t.free_at, now()) + make_interval(secs => :step)
            where t.free_at <= now() + make_interval(secs => :step * (:burst - 1))""";
    private static final String FORGIVE =
            "update sign_in_throttle set free_at = free_at - make_interval(secs => :step) where key = :key";
    private static final String CLEAR = """
            delete from sign_in_throttle where key in (
                select key from sign_in_throttle where free_at < now() order by free_at limit 10
                for update skip locked)""";
    private static final String KNOWN = """
            select 1 from account_place p join account a on a.id = p.account_id
            where a.email_folded = :email and p.place = :place and p.seen_at > now() - interval '90 days'""";
    private static final String REMEMBER = """
            insert into account_place (account_id, place) values (:account, :place)
            on conflict (account_id, place) do update set seen_at = now()""";

    private final EntityManager database;

    SignInThrottle(EntityManager database) {
        this.database = database;
    }

    /** @throws Refusal RATE_LIMITED, after too many failures; refused attempts do not count as further ones */
    @Transactional
    void enter(Attempt attempt) {
        enter(attempt, Attempt.Limit.PLACE);
        enter(attempt, Attempt.Limit.ACCOUNT_AT_PLACE);
        if (!isKnown(attempt)) enter(attempt, Attempt.Limit.ACCOUNT);
        // Last: who waits while holding rows of others could wait for one of them.
        database.createNativeQuery(CLEAR).executeUpdate();
    }

    /** The attempt was the owner's: it was no failure, and those before it here were slips. */
    @Transactional
    void succeed(Attempt attempt, UUID account) {
        forgive(attempt, Attempt.Limit.PLACE);
        database.createNativeQuery("delete from sign_in_throttle where key = :key")
                .setParameter("key", attempt.key(Attempt.Limit.ACCOUNT_AT_PLACE)).executeUpdate();
        if (!isKnown(attempt)) forgive(attempt, Attempt.Limit.ACCOUNT);
        database.createNativeQuery(REMEMBER)
                .setParameter("account", account).setParameter("place", attempt.placeKey()).executeUpdate();
    }

    private void enter(Attempt attempt, Attempt.Limit limit) {
        int entered = database.createNativeQuery(ENTER)
                .setParameter("key", attempt.key(limit))
                .setParameter("step", (double) limit.step.toSeconds())
                .setParameter("burst", limit.burst)
                .executeUpdate();
        if (entered == 0) throw Refusal.refused(ErrorCode.RATE_LIMITED, "Too many failures; try again later");
    }

    private void forgive(Attempt attempt, Attempt.Limit limit) {
        database.createNativeQuery(FORGIVE)
                .setParameter("key", attempt.key(limit))
                .setParameter("step", (double) limit.step.toSeconds())
                .executeUpdate();
    }

    private boolean isKnown(Attempt attempt) {
        return !database.createNativeQuery(KNOWN)
                .setParameter("email", attempt.emailFolded())
                .setParameter("place", attempt.placeKey())
                .getResultList().isEmpty();
    }
}
