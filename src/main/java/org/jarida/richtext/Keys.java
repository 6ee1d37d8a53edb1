package org.jarida.richtext;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of blocks: made of what the block says, so that the same body read twice has the same keys. */
final class Keys {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    static final String FORM = "[A-Za-z0-9_-]{1,40}";

    private Keys() {}

    /** Gives a key to the blocks that have none, or the key of an earlier block. */
    static List<Block> assign(List<Block> blocks) {
        Set<String> taken = new HashSet<>();
        blocks.forEach(block -> taken.add(block.key()));
        Map<String, Integer> copies = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Block> keyed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.key() != null && seen.add(block.key())) {
                keyed.add(block);
                continue;
            }
            Block bare = block.withKey(null);
            String said = bare.toString();
            String key;
            do {
                key = of(copies.merge(said, 1, Integer::sum) + said);
            } while (!taken.add(key));
            seen.add(key);
            keyed.add(bare.withKey(key));
        }
        return keyed;
    }

    private static String of(String said) {
        byte[] hash = digest(said);
        StringBuilder key = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            key.append(LETTERS.charAt(hash[at] & 31));
        }
        return key.toString();
    }

    private static byte[] digest(String said) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
