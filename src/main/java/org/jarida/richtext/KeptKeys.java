package org.jarida.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the blocks of the previous body again in a text that carries no keys. What is unchanged keeps its key, wherever
 * it went; between two blocks that were found, a changed block keeps the key of the one of its kind that it resembles.
 */
final class KeptKeys {
    private static final double ALIKE = 0.4;
    private static final int NOWHERE = -1;
    /** How far a changed block is looked for: a rewritten body must not cost the square of its length. */
    private static final int NEAR = 12;

    private final List<Block> previous;
    private final List<Block> next;
    private final int[] origins;
    private final boolean[] used;
    private final Map<Block, Set<String>> words = new IdentityHashMap<>();

    KeptKeys(List<Block> previous, List<Block> next) {
        this.previous = previous;
        this.next = next;
        this.origins = new int[next.size()];
        this.used = new boolean[previous.size()];
        Arrays.fill(origins, NOWHERE);
    }

    /** The next blocks, with the key of the block that each one comes from, or none. */
    List<Block> kept() {
        findUnchanged();
        findEdited();
        List<Block> kept = new ArrayList<>(next.size());
        for (int at = 0; at < next.size(); at++) {
            kept.add(next.get(at).withKey(origins[at] == NOWHERE ? null : previous.get(origins[at]).key()));
        }
        return kept;
    }

    private void findUnchanged() {
        Map<Block, Deque<Integer>> places = new HashMap<>();
        for (int at = 0; at < previous.size(); at++) {
            places.computeIfAbsent(previous.get(at).withKey(null), block -> new ArrayDeque<>()).add(at);
        }
        for (int at = 0; at < next.size(); at++) {
            Deque<Integer> found = places.get(next.get(at).withKey(null));
            if (found != null && !found.isEmpty()) {
                origin(at, found.poll());
            }
        }
    }

    private void findEdited() {
        int from = 0;
        for (int at = 0; at < next.size(); at++) {
            if (origins[at] != NOWHERE) {
                from = origins[at] + 1;
                continue;
            }
            for (int old = from; old < Math.min(from + NEAR, previous.size()) && !used[old]; old++) {
                if (isEditOf(next.get(at), previous.get(old))) {
                    origin(at, old);
                    from = old + 1;
                    break;
                }
            }
        }
    }

    private void origin(int at, int old) {
        origins[at] = old;
        used[old] = true;
    }

    private boolean isEditOf(Block block, Block old) {
        if (block.getClass() != old.getClass()) {
            return false;
        }
        Set<String> now = words(block);
        Set<String> before = words(old);
        long common = now.stream().filter(before::contains).count();
        return common > 0 && common >= ALIKE * Math.max(now.size(), before.size());
    }

    private Set<String> words(Block block) {
        return words.computeIfAbsent(block, it -> new HashSet<>(List.of(PlainText.block(it).strip().split("\\s+"))));
    }
}
