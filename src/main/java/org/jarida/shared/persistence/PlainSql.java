package org.jarida.shared.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Statements that run thousands of times a second, without a session: Hibernate's native queries take several times as
 * long as PostgreSQL. Inside a transaction they are part of it; what Hibernate has not flushed yet they do not see.
 */
@ApplicationScoped
public class PlainSql {
    /** {@code :name}, but no cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([A-Za-z]\\w*)");
    private static final int CHARACTERS_REMEMBERED = 1_000_000;

    private final AgroalDataSource database;
    private final UnaryOperator<String> inspector;
    private final Cache<String, Positional> parsed = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_REMEMBERED).weigher((String named, Positional statement) -> named.length()).build();

    private record Positional(String sql, List<String> names) {
        static Positional of(String sql) {
            return new Positional(NAME.matcher(sql).replaceAll("?"),
                    NAME.matcher(sql).results().map((MatchResult name) -> name.group(1)).toList());
        }
    }

    /** One row as a value; columns from 1. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** With {@code ?} for each value. */
    record Bound(String sql, List<Object> values) {}

    interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    PlainSql(AgroalDataSource database, EntityManagerFactory factory) {
        this.database = database;
        StatementInspector counting =
                factory.unwrap(SessionFactoryImplementor.class).getSessionFactoryOptions().getStatementInspector();
        this.inspector = counting == null ? UnaryOperator.identity() : counting::inspect;
    }

    /** @param named a statement whose parameters are {@code :name}; those that are not given are null */
    public <T> List<T> list(String named, Map<String, ?> parameters, Reader<T> reader) {
        return run(positional(named, parameters), prepared -> {
            try (ResultSet found = prepared.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) rows.add(reader.read(found));
                return rows;
            }
        });
    }

    /** @return how many rows it wrote */
    public int write(String named, Map<String, ?> parameters) {
        return run(positional(named, parameters), PreparedStatement::executeUpdate);
    }

    Bound positional(String named, Map<String, ?> parameters) {
        Positional statement = parsed.get(named, Positional::of);
        List<Object> values = new ArrayList<>();
        statement.names().forEach(name -> values.add(parameters.get(name)));
        return new Bound(statement.sql(), values);
    }

    <T> T run(Bound statement, Execution<T> execution) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(inspector.apply(statement.sql()))) {
            for (int i = 0; i < statement.values().size(); i++) bind(connection, prepared, i + 1, statement.values().get(i));
            return execution.of(prepared);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof UUID[] ids) statement.setArray(index, connection.createArrayOf("uuid", ids));
        else if (value instanceof String[] texts) statement.setArray(index, connection.createArrayOf("text", texts));
        else if (value instanceof Instant at) statement.setObject(index, at.atOffset(ZoneOffset.UTC));
        else statement.setObject(index, value);
    }
}
