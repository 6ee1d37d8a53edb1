package org.jarida.branding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class SiteRepository implements PanacheRepositoryBase<Site, UUID> {
    /** Writers queue, so that the second of two sees the first one's version and is refused as stale. */
    Site lock() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }
}
