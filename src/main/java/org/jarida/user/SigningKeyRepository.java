package org.jarida.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKey, Integer> {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** RFC 7518, 3.2: as long as the hash of HS256. */
    private static final int SECRET_BYTES = 32;

    /* Transactions of their own: nodes remember what these two return, so that nothing may be rolled back later. */

    /** The key that signs and, if there is one, the one before it. */
    @Transactional(TxType.REQUIRES_NEW)
    List<SigningKey> newest() {
        return find("from SigningKey", Sort.descending("number")).range(0, 1).list();
    }

    /**
     * Adds a key when the newest is older than the lifetime, or there is none, and forgets those that no longer
     * verify. Nodes that do so at once insert the same number: one wins, and all read that one afterwards.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void renew(Duration lifetime) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        getEntityManager().createNativeQuery("""
                insert into signing_key (number, secret)
                select coalesce(max(number), 0) + 1, :secret from signing_key
                having coalesce(max(created_at) < now() - make_interval(secs => :lifetime), true)
                on conflict do nothing""")
                .setParameter("secret", secret)
                .setParameter("lifetime", (double) lifetime.toSeconds())
                .executeUpdate();
        delete("number < (select max(number) from SigningKey) - 1");
    }
}
