package org.jarida.shared.cache;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What this node read and may answer again until it is forgotten. Whoever reads for it keeps the generation that was
 * current before the reading began, and what it finds goes there: into nobody's sight if all was forgotten since. So
 * what was read before a change is never kept after it.
 *
 * <p>Whether it may be used at all is asked anew each time, see {@link Memory}.
 */
public final class Remembered<K, V> {
    private final Memory memory;
    private final Supplier<Cache<K, Optional<V>>> generations;
    private volatile Cache<K, Optional<V>> current;

    Remembered(Memory memory, Supplier<Cache<K, Optional<V>>> generations) {
        this.memory = memory;
        this.generations = generations;
        this.current = generations.get();
    }

    /** @param read null for what is not there, which is remembered too */
    public V get(K key, Function<K, V> read) {
        if (!memory.mayBeUsed()) return read.apply(key);
        Cache<K, Optional<V>> generation = current;
        Optional<V> known = generation.getIfPresent(key);
        if (known == null) {
            known = Optional.ofNullable(read.apply(key));
            generation.put(key, known);
        }
        return known.orElse(null);
    }

    /** Those that are there. @param read asked once, for all that are not remembered; none of them, when all are */
    public Map<K, V> all(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        Asked asked = ask(keys);
        return asked.answer(asked.unknown().isEmpty() ? Map.of() : read.apply(asked.unknown()));
    }

    /** For who reads what is not remembered together with something else. */
    public Asked ask(Collection<K> keys) {
        return new Asked(memory.mayBeUsed() ? current : null, keys);
    }

    /** What is known of some keys, and what is not. */
    public final class Asked {
        private final Cache<K, Optional<V>> generation;
        private final Map<K, V> found = new HashMap<>();
        private final Set<K> unknown = new HashSet<>();

        private Asked(Cache<K, Optional<V>> generation, Collection<K> keys) {
            this.generation = generation;
            for (K key : keys) {
                Optional<V> known = generation == null ? null : generation.getIfPresent(key);
                if (known == null) unknown.add(key);
                else known.ifPresent(value -> found.put(key, value));
            }
        }

        public Set<K> unknown() {
            return unknown;
        }

        /** All that are there. @param fresh of the unknown, read after they were asked for */
        public Map<K, V> answer(Map<K, V> fresh) {
            if (generation != null) unknown.forEach(key -> generation.put(key, Optional.ofNullable(fresh.get(key))));
            found.putAll(fresh);
            return found;
        }
    }

    void forget() {
        current = generations.get();
    }
}
