package org.jarida.shared.persistence;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** One row of a native query, read by column name. */
public record Row(BiFunction<String, Class<?>, Object> columns) {
    public static Row of(Tuple row) {
        return new Row((column, type) -> row.get(column, type));
    }

    /** Where it stands now. */
    public static Row of(ResultSet row) {
        return new Row((column, type) -> {
            try {
                if (type == UUID[].class) return row.getArray(column).getArray();
                if (type != Instant.class) return row.getObject(column, type);
                OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                return at == null ? null : at.toInstant();
            } catch (SQLException failure) {
                throw new PersistenceException(failure);
            }
        });
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public UUID uuid(String column) {
        return get(column, UUID.class);
    }

    public Instant instant(String column) {
        return get(column, Instant.class);
    }

    public int number(String column) {
        return get(column, Integer.class);
    }

    public List<UUID> uuids(String column) {
        return List.of(get(column, UUID[].class));
    }

    /** The constant of that name, or null. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <T> T get(String column, Class<T> type) {
        return type.cast(columns.apply(column, type));
    }
}
