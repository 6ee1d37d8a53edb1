package org.jarida.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jarida.shared.error.Refusal;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> findByEmail(String folded) {
        return find("emailFolded", folded).firstResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<Account> findBySubject(String issuer, String subject) {
        return find("provider.providerIssuer = ?1 and provider.providerSubject = ?2", issuer, subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Of two first requests of one person the second waits, until the transaction ends, and then finds the account. */
    void lockSubject(String issuer, String subject) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", issuer + "\n" + subject).getResultList();
    }

    /** By name; whose name or address holds the search, all when it is empty. */
    List<Account> page(String search, String afterName, UUID afterId, int limit) {
        return getEntityManager().createNativeQuery("""
                select * from account where (name_folded, id) > (:name, :id)
                    and (position(:search in name_folded) > 0 or position(:search in email_folded) > 0)
                order by name_folded, id""", Account.class)
                .setParameter("name", afterName).setParameter("id", afterId).setParameter("search", search)
                .setMaxResults(limit).getResultList();
    }

    long count(String search, int limit) {
        return ((Number) getEntityManager().createNativeQuery("""
                select count(*) from (select 1 from account
                    where position(:search in name_folded) > 0 or position(:search in email_folded) > 0
                    limit :limit) a""")
                .setParameter("search", search).setParameter("limit", limit).getSingleResult()).longValue();
    }

    /** Waits for whoever changes the account now, and keeps others from doing so until the transaction ends. */
    Account lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The accounts that administer now and sign in with a password, which is to say without help of anybody else's: a
     * provider of identities may be gone tomorrow. They stay so until the transaction ends: of two that would remove
     * the last two administrators the second one waits, and then sees one left.
     */
    List<UUID> lockAdministrators() {
        return getEntityManager().createNativeQuery(
                """
                select id from account where role = 'ADMIN' and not disabled and password_hash is not null
                order by id for update""", UUID.class)
                .getResultList();
    }

    void flushLink() {
        try {
            flush();
        } catch (ConstraintViolationException violation) {
            if (!"account_provider_key".equals(violation.getConstraintName())) throw violation;
            throw Refusal.notUnique("Another account is this person's", "providerSubject");
        }
    }

    void add(Account account) {
        try {
            persistAndFlush(account);
        } catch (ConstraintViolationException violation) {
            if (!"account_email_folded_key".equals(violation.getConstraintName())) throw violation;
            throw Refusal.notUnique("Another account has this address", "email");
        }
    }
}
