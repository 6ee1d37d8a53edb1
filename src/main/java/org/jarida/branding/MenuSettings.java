package org.jarida.branding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A menu as it is stored. */
public record MenuSettings(UUID id, String location, List<MenuItem> items, int version, Instant createdAt,
                           Instant updatedAt) {
    /** The ids of all nodes that its items lead to. */
    Stream<String> targetIds() {
        return items.stream().flatMap(MenuItem::targetIds);
    }
}
