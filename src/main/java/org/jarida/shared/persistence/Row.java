package org.jarida.shared.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The row that a result stands at, read by column name. */
public record Row(ResultSet columns) {
    private interface Column<T> {
        T read(String name) throws SQLException;
    }

    public String text(String column) {
        return read(columns::getString, column);
    }

    public UUID uuid(String column) {
        return read(name -> columns.getObject(name, UUID.class), column);
    }

    public Instant instant(String column) {
        OffsetDateTime at = read(name -> columns.getObject(name, OffsetDateTime.class), column);
        return at == null ? null : at.toInstant();
    }

    public int number(String column) {
        return read(columns::getInt, column);
    }

    public List<UUID> uuids(String column) {
        return List.of((UUID[]) read(name -> columns.getArray(name).getArray(), column));
    }

    /** The constant of that name, or null. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static <T> T read(Column<T> column, String name) {
        try {
            return column.read(name);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
