package org.jarida.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Whoever changes the tree holds it alone; whoever writes rows that follow from it (index tables) shares it. Held to the
 * end of the transaction; taken before any row is locked, so that the two kinds cannot wait for each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TreeLock {
    private static final long KEY = 0x6a61726964610001L;

    private final EntityManager entities;

    TreeLock(EntityManager entities) {
        this.entities = entities;
    }

    public void exclusive() {
        entities.createNativeQuery("select pg_advisory_xact_lock(:key)").setParameter("key", KEY).getSingleResult();
    }

    public void shared() {
        entities.createNativeQuery("select pg_advisory_xact_lock_shared(:key)").setParameter("key", KEY).getSingleResult();
    }
}
