package org.jarida.shared.persistence;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row of a native query, read by column name. */
public record Row(Tuple columns) {
    public String text(String column) {
        return columns.get(column, String.class);
    }

    public UUID uuid(String column) {
        return columns.get(column, UUID.class);
    }

    public Instant instant(String column) {
        return columns.get(column, Instant.class);
    }

    public int number(String column) {
        return columns.get(column, Integer.class);
    }

    public boolean flag(String column) {
        return columns.get(column, Boolean.class);
    }

    public List<UUID> uuids(String column) {
        return List.of(columns.get(column, UUID[].class));
    }

    /** The constant of that name, or null. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
