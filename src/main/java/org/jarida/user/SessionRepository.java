package org.jarida.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    /** Two refreshes at once wait for each other: the second one sees that its token is an old one. */
    Session lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void endAll(UUID account) {
        delete("accountId", account);
    }

    void forgetExpired(UUID account) {
        delete("accountId = ?1 and expiresAt <= ?2", account, Instant.now());
    }
}
