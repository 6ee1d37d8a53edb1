package org.jarida.user;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;
import org.jarida.shared.security.Scope;

/**
 * Who a bearer token stands for, as the database has it now: what is revoked, disabled or demoted there is so on every
 * node with the next request. One statement for each, on a bare connection: it runs before every request that carries
 * a token, outside of any transaction or persistence context.
 */
@ApplicationScoped
class Credentials {
    /** Longer than any token of ours; a provider's may list groups, and fit the 20 KiB that headers may have. */
    private static final int MOST_CHARACTERS = 2_048, MOST_OF_A_PROVIDER = 16_384;
    private static final Pattern API_TOKEN = Pattern.compile(ApiToken.PREFIX + "[A-Za-z0-9_-]{43}");
    private static final Pattern SIGNED = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final String SESSION = """
            select a.role from session s join account a on a.id = s.account_id
            where s.id = ? and a.id = ? and s.expires_at > now() and not a.disabled""";
    private static final String TOKEN = """
            select t.id, t.account_id, t.scopes, a.role, t.last_used_at > now() - interval '1 minute' as used_just_now
            from api_token t join account a on a.id = t.account_id
            where t.token_hash = ? and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
              and not a.disabled""";
    /** At most once a minute: a busy token must not write a row for each request. */
    private static final String USED = """
            update api_token set last_used_at = now()
            where id = ? and (last_used_at is null or last_used_at <= now() - interval '1 minute')""";

    private final AgroalDataSource database;
    private final AccessTokens accessTokens;
    private final ProviderTokens providerTokens;
    private final ProviderAccounts providerAccounts;

    Credentials(AgroalDataSource database, AccessTokens accessTokens, ProviderTokens providerTokens,
            ProviderAccounts providerAccounts) {
        this.database = database;
        this.accessTokens = accessTokens;
        this.providerTokens = providerTokens;
        this.providerAccounts = providerAccounts;
    }

    /** Blocks. Empty for whatever is no valid credential, for any reason. */
    Optional<Caller> caller(String token) {
        int most = providerTokens.isAccepted() ? MOST_OF_A_PROVIDER : MOST_CHARACTERS;
        if (token.length() > most) return Optional.empty();
        if (API_TOKEN.matcher(token).matches()) return ofApiToken(new Secret(token));
        if (!SIGNED.matcher(token).matches()) return Optional.empty();
        Optional<AccessTokens.Claims> ours = accessTokens.verify(token);
        return ours.isPresent() ? ours.flatMap(this::ofSession)
                : providerTokens.verify(token).flatMap(providerAccounts::caller);
    }

    private Optional<Caller> ofSession(AccessTokens.Claims claims) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SESSION)) {
            statement.setObject(1, claims.session());
            statement.setObject(2, claims.account());
            ResultSet row = statement.executeQuery();
            return row.next()
                    ? Optional.of(Caller.account(claims.account(), Role.valueOf(row.getString(1))))
                    : Optional.empty();
        } catch (SQLException away) {
            throw new IllegalStateException("Cannot look up a session", away);
        }
    }

    private Optional<Caller> ofApiToken(Secret token) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOKEN)) {
            statement.setBytes(1, token.sha256());
            ResultSet row = statement.executeQuery();
            if (!row.next()) return Optional.empty();
            UUID id = row.getObject("id", UUID.class);
            if (!row.getBoolean("used_just_now")) markUsed(connection, id);
            Set<Scope> scopes = scopes((String[]) row.getArray("scopes").getArray());
            scopes.retainAll(Role.valueOf(row.getString("role")).scopes());
            return Optional.of(Caller.token(id, row.getObject("account_id", UUID.class), scopes));
        } catch (SQLException away) {
            throw new IllegalStateException("Cannot look up an API token", away);
        }
    }

    private static void markUsed(Connection connection, UUID token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(USED)) {
            statement.setObject(1, token);
            statement.executeUpdate();
        }
    }

    /** Those that this version knows: during an upgrade another node may have written newer ones. */
    private static Set<Scope> scopes(String[] names) {
        Set<String> stored = Set.of(names);
        return Arrays.stream(Scope.values()).filter(scope -> stored.contains(scope.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
