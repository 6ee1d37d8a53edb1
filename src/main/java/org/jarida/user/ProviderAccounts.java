package org.jarida.user;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Role;

/**
 * Whose account a token of the provider stands for, as the database has it now. One statement, on a bare connection,
 * unless the token brings news.
 */
@ApplicationScoped
class ProviderAccounts {
    private static final String KNOWN = """
            select id, disabled, role, provider_role, provider_told_at from account
            where provider_issuer = ? and provider_subject = ?""";

    private final AgroalDataSource database;
    private final ProviderNews news;
    private final OidcConfig config;

    ProviderAccounts(AgroalDataSource database, ProviderNews news, OidcConfig config) {
        this.database = database;
        this.news = news;
        this.config = config;
    }

    /** Blocks. Empty when there is no account, or none that may come in. */
    Optional<Caller> caller(ProviderToken token) {
        Optional<Known> known = find(token);
        if (known.isEmpty() && config.createAccounts() && token.role() != null) {
            open(token);
            known = find(token);
        }
        if (known.filter(account -> !account.disabled && account.link.isChangedBy(token)).isPresent()) {
            news.tell(token);
            known = find(token);
        }
        return known.filter(account -> !account.disabled).flatMap(account -> account.caller(token));
    }

    private void open(ProviderToken token) {
        try {
            news.open(token, token.email());
        } catch (Refusal addressTaken) {
            news.open(token, null);
        }
    }

    private Optional<Known> find(ProviderToken token) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, token.issuer());
            statement.setString(2, token.subject());
            ResultSet row = statement.executeQuery();
            return row.next() ? Optional.of(Known.of(row, token)) : Optional.empty();
        } catch (SQLException away) {
            throw new IllegalStateException("Cannot look up a provider's subject", away);
        }
    }

    private record Known(UUID account, boolean disabled, Role role, ProviderLink link) {
        static Known of(ResultSet row, ProviderToken token) throws SQLException {
            String told = row.getString("provider_role");
            ProviderLink link = new ProviderLink(token.issuer(), token.subject(),
                    told == null ? null : Role.valueOf(told), row.getTimestamp("provider_told_at").toInstant());
            return new Known(row.getObject("id", UUID.class), row.getBoolean("disabled"),
                    Role.valueOf(row.getString("role")), link);
        }

        /** No more than the token says, nor than a newer one has said, nor than the account has. */
        Optional<Caller> caller(ProviderToken token) {
            return Optional.ofNullable(ProviderLink.lower(token.role(), ProviderLink.lower(link.providerRole(), role)))
                    .map(lowest -> Caller.account(account, lowest));
        }
    }
}
