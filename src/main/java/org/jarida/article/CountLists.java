package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jarida.shared.cache.Memory;
import org.jarida.shared.cache.Remembered;
import org.jarida.shared.cache.Topic;
import org.jarida.shared.graphql.Perspective;

/** Counts lists. What readers are told is remembered until an article is published or taken back, or a term changes. */
@ApplicationScoped
class CountLists {
    private static final int BYTES_REMEMBERED = 2 << 20, BYTES_A_COUNT = 100;

    private final EntityManager entities;
    private final Remembered<Question, Long> remembered;
    private final Remembered<Question, Map<UUID, Long>> byTerm;

    CountLists(EntityManager entities, Memory memory) {
        this.entities = entities;
        this.remembered = memory.ofBytes(BYTES_REMEMBERED, (question, count) -> question.bytes(), Topic.PUBLICATION, Topic.CATEGORY, Topic.TAG, Topic.AUTHOR);
        this.byTerm = memory.ofBytes(BYTES_REMEMBERED,
                (question, counts) -> question.bytes() + BYTES_A_COUNT * counts.size(), Topic.PUBLICATION, Topic.CATEGORY, Topic.TAG, Topic.AUTHOR);
    }

    long of(String sql, Map<String, Object> parameters, Perspective perspective) {
        if (perspective == Perspective.DRAFT || !Question.mayBeRemembered(sql, parameters)) return read(sql, parameters);
        return remembered.get(Question.of(sql, parameters), key -> read(sql, parameters));
    }

    /** The counts of several lists, each by itself. */
    Map<UUID, Long> byTerm(String sql, Map<String, Object> parameters, Perspective perspective) {
        if (perspective == Perspective.DRAFT || !Question.mayBeRemembered(sql, parameters)) return readByTerm(sql, parameters);
        return byTerm.get(Question.of(sql, parameters), key -> readByTerm(sql, parameters));
    }

    private Map<UUID, Long> readByTerm(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        Map<UUID, Long> counts = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] count = (Object[]) found;
            counts.put((UUID) count[0], (Long) count[1]);
        }
        return counts;
    }

    private long read(String sql, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }
}
