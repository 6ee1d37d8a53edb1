package org.jarida.shared.cache;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What this node read and may answer again until it is forgotten. Whoever reads for it keeps the generation that was
 * current before the reading began, and what it finds goes there: into nobody's sight if all was forgotten since. So
 * what was read before a change is never kept after it.
 *
 * <p>Those who ask for the same while it is read wait for that reading, if it began after what was forgotten last.
 *
 * <p>Whether it may be used at all is asked anew each time, see {@link Memory}.
 */
public final class Remembered<K, V> {
    private final Memory memory;
    private final Supplier<Cache<K, Optional<V>>> generations;
    private volatile Generation<K, V> current;

    Remembered(Memory memory, Supplier<Cache<K, Optional<V>>> generations) {
        this.memory = memory;
        this.generations = generations;
        forget();
    }

    /** @param read null for what is not there, which is remembered too */
    public V get(K key, Function<K, V> read) {
        if (!memory.mayBeUsed()) return read.apply(key);
        return current.get(key, read).orElse(null);
    }

    /** Those that are there. @param read asked once, for all that are not remembered; none of them, when all are */
    public Map<K, V> all(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        Asked asked = ask(keys);
        return asked.answer(asked.unknown().isEmpty() ? Map.of() : read.apply(asked.unknown()));
    }

    /** For who reads what is not remembered together with something else. */
    public Asked ask(Collection<K> keys) {
        return new Asked(memory.mayBeUsed() ? current.kept : null, keys);
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
        current = new Generation<>(generations.get());
    }

    /** What was found since the last change, and what is being read. */
    private static final class Generation<K, V> {
        /** After which it is faster to read it oneself: the first may have a connection that hangs. */
        private static final long PATIENCE_SECONDS = 2;

        private final Cache<K, Optional<V>> kept;
        private final Map<K, CompletableFuture<Optional<V>>> reading = new ConcurrentHashMap<>();

        private Generation(Cache<K, Optional<V>> kept) {
            this.kept = kept;
        }

        private Optional<V> get(K key, Function<K, V> read) {
            Optional<V> known = kept.getIfPresent(key);
            if (known != null) return known;
            CompletableFuture<Optional<V>> mine = new CompletableFuture<>(), first = reading.putIfAbsent(key, mine);
            if (first != null) known = outcome(first);
            if (known != null) return known;
            if (first != null) return Optional.ofNullable(read.apply(key));
            try {
                known = kept.getIfPresent(key); // by who was first a moment ago
                if (known == null) known = Optional.ofNullable(read.apply(key));
                kept.put(key, known);
                mine.complete(known);
                return known;
            } finally {
                mine.complete(null); // where the reading failed
                reading.remove(key);
            }
        }

        /** Null where there is none to rely on. */
        private static <V> V outcome(CompletableFuture<V> first) {
            try {
                return first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return null;
            } catch (ExecutionException | TimeoutException none) {
                return null;
            }
        }
    }
}
