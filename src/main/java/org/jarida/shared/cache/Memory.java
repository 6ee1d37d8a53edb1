package org.jarida.shared.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntBiFunction;
import org.jarida.shared.event.DomainEvent;
import org.jarida.shared.graphql.NodeId;

/**
 * What this node remembers of the database, and when it must not: inside a transaction, which may see what others must
 * not; and while it does not hear of the changes that other nodes make ({@link ChangeListener}). What this node itself
 * commits is forgotten before the writer is answered. See decision 0080.
 */
@ApplicationScoped
public class Memory {
    private final TransactionSynchronizationRegistry transactions;
    private final Map<Topic, List<Remembered<?, ?>>> byTopic = new EnumMap<>(Topic.class);
    private volatile long heardUntil = System.nanoTime();

    Memory(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
        for (Topic topic : Topic.values()) byTopic.put(topic, new CopyOnWriteArrayList<>());
    }

    /** A set that ends as a whole with any change of the topics. @param most entries */
    public <K, V> Remembered<K, V> of(int most, Topic... topics) {
        Remembered<K, V> remembered = new Remembered<>(this, () -> cache(most));
        for (Topic topic : topics) byTopic.get(topic).add(remembered);
        return remembered;
    }

    /** Likewise, of entries that may be large. @param most bytes of the heap, by and large */
    public <K, V> Remembered<K, V> ofBytes(int most, ToIntBiFunction<K, V> bytes, Topic... topics) {
        Remembered<K, V> remembered = new Remembered<>(this, () -> Caffeine.newBuilder().maximumWeight(most)
                .weigher((K key, Optional<V> value) -> bytes.applyAsInt(key, value.orElse(null))).executor(Runnable::run).build());
        for (Topic topic : topics) byTopic.get(topic).add(remembered);
        return remembered;
    }

    /** Of this thread; null outside. */
    public Object transaction() {
        return transactions.getTransactionKey();
    }

    private static <K, V> Cache<K, Optional<V>> cache(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    boolean mayBeUsed() {
        return heardUntil - System.nanoTime() > 0 && !isInTransaction();
    }

    /** Whether what is read now may be what only this thread's transaction sees. */
    public boolean isInTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /**
     * Before entities are read for it: the session of a request without a transaction would answer those that it read
     * before, as they were then.
     */
    public void detach(EntityManager entities) {
        if (!isInTransaction()) entities.clear();
    }

    /** After the commit, however it ended: a rollback forgets in vain. */
    void follow(@Observes DomainEvent event) {
        if (!event.concernsReaders()) return;
        NodeId.parse(event.nodeId()).map(NodeId::type).flatMap(Topic::ofNodes).ifPresent(topic ->
                transactions.registerInterposedSynchronization(new Synchronization() {
                    @Override public void beforeCompletion() {}

                    @Override public void afterCompletion(int status) {
                        forget(topic);
                    }
                }));
    }

    void forget(Topic topic) {
        byTopic.get(topic).forEach(Remembered::forget);
    }

    void forgetAll() {
        for (Topic topic : Topic.values()) forget(topic);
    }

    /** All changes until now are known. @param until by {@link System#nanoTime}: how long that may be relied on */
    void heard(long until) {
        heardUntil = until;
    }

    void deaf() {
        heardUntil = System.nanoTime();
    }
}
