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
        if (!memory.mayBeUsed()) return keys.isEmpty() ? Map.of() : read.apply(keys);
        Cache<K, Optional<V>> generation = current;
        Map<K, V> found = new HashMap<>();
        Set<K> unknown = new HashSet<>();
        for (K key : keys) {
            Optional<V> known = generation.getIfPresent(key);
            if (known == null) unknown.add(key);
            else known.ifPresent(value -> found.put(key, value));
        }
        if (unknown.isEmpty()) return found;
        Map<K, V> fresh = read.apply(unknown);
        unknown.forEach(key -> generation.put(key, Optional.ofNullable(fresh.get(key))));
        found.putAll(fresh);
        return found;
    }

    void forget() {
        current = generations.get();
    }
}
