package org.jarida.user;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;
import org.jarida.shared.security.StandingCredentials;

/** The rules of {@link Credentials} in two statements for any number: a node asks once a second for all its sockets. */
@ApplicationScoped
class StandingTokens implements StandingCredentials {
    private static final String BEARER = "Bearer ";
    private static final String SESSIONS = """
            select s.id, a.id, a.role from session s join account a on a.id = s.account_id
            where s.id = any(?) and s.expires_at > now() and not a.disabled""";
    private static final String TOKENS = """
            select t.id, t.account_id, t.scopes, a.role from api_token t join account a on a.id = t.account_id
            where t.id = any(?) and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
              and not a.disabled""";

    private final AgroalDataSource database;
    private final AccessTokens accessTokens;

    StandingTokens(AgroalDataSource database, AccessTokens accessTokens) {
        this.database = database;
        this.accessTokens = accessTokens;
    }

    @Override
    public Set<String> among(Map<String, Caller> callers) {
        Map<String, UUID> sessions = new HashMap<>(), tokens = new HashMap<>();
        callers.forEach((header, caller) -> {
            if (caller.tokenId() != null) {
                tokens.put(header, caller.tokenId());
            } else if (header.startsWith(BEARER)) {
                accessTokens.verify(header.substring(BEARER.length()).strip())
                        .ifPresent(claims -> sessions.put(header, claims.session()));
            }
        });
        Map<UUID, Caller> now = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            if (!sessions.isEmpty()) ask(connection, SESSIONS, sessions, now, StandingTokens::ofSession);
            if (!tokens.isEmpty()) ask(connection, TOKENS, tokens, now, StandingTokens::ofToken);
        } catch (SQLException away) {
            throw new IllegalStateException("Cannot look up credentials", away);
        }
        Map<String, UUID> all = new HashMap<>(sessions);
        all.putAll(tokens);
        Set<String> standing = new HashSet<>();
        all.forEach((header, id) -> {
            if (callers.get(header).equals(now.get(id))) standing.add(header);
        });
        return standing;
    }

    private static void ask(Connection connection, String sql, Map<String, UUID> ids, Map<UUID, Caller> found,
            Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.values().toArray()));
            ResultSet row = statement.executeQuery();
            while (row.next()) found.put(row.getObject(1, UUID.class), reader.read(row));
        }
    }

    private static Caller ofSession(ResultSet row) throws SQLException {
        return Caller.account(row.getObject(2, UUID.class), Role.valueOf(row.getString(3)));
    }

    private static Caller ofToken(ResultSet row) throws SQLException {
        Set<String> stored = Set.of((String[]) row.getArray(3).getArray());
        Set<Scope> scopes = Arrays.stream(Scope.values()).filter(scope -> stored.contains(scope.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        scopes.retainAll(Role.valueOf(row.getString(4)).scopes());
        return Caller.token(row.getObject(1, UUID.class), row.getObject(2, UUID.class), scopes);
    }

    private interface Reader {
        Caller read(ResultSet row) throws SQLException;
    }
}
