package org.jarida.shared.graphql;

import java.util.HashMap;
import java.util.Map;

/** Room in memory that all requests share, and that those from one address cannot fill. */
final class Room {
    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> byPlace = new HashMap<>();
    private long taken;

    /** @param shareOfOne how many addresses fill it */
    Room(long most, int shareOfOne) {
        this.most = most;
        this.mostOfOne = most / shareOfOne;
    }

    /** @param place of {@code Place}. @return false when nothing was taken */
    synchronized boolean take(String place, long amount) {
        long ofPlace = byPlace.getOrDefault(place, 0L) + amount;
        if (taken + amount > most || ofPlace > mostOfOne) {
            return false;
        }
        taken += amount;
        byPlace.put(place, ofPlace);
        return true;
    }

    synchronized void giveBack(String place, long amount) {
        taken -= amount;
        byPlace.computeIfPresent(place, (same, sum) -> sum > amount ? sum - amount : null);
    }
}
