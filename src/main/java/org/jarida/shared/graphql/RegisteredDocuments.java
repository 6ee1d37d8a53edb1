package org.jarida.shared.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents that front ends have registered, by their SHA-256. What one node registers every node finds with the
 * next request: the names of all are in memory, and whoever asks for an unknown one waits for a look at those that have
 * come since. All who wait share one look, so a flood of made-up names is one short statement at a time.
 */
@ApplicationScoped
class RegisteredDocuments {
    private static final String NEWER =
            "select seq, encode(sha256, 'hex') from registered_document where seq > ? order by seq";
    private static final String TEXT = "select document from registered_document where sha256 = ?";
    /** Characters of text in memory. */
    private static final long CAPACITY = 5_000_000;
    /** After which a document that was deleted from the table is no longer known. */
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private final AgroalDataSource database;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Object looking = new Object();
    private final Cache<String, String> texts = Caffeine.newBuilder().maximumWeight(CAPACITY).expireAfterWrite(TRUSTED)
            .weigher((String name, String text) -> name.length() + text.length()).build();
    private long newest;
    private long lookBegan = System.nanoTime() - 1;
    private IllegalStateException lookFailed;

    RegisteredDocuments(AgroalDataSource database) {
        this.database = database;
    }

    /** @param sha256 as {@link DocumentId} writes it */
    Optional<String> find(String sha256) {
        String known = texts.getIfPresent(sha256);
        return known != null || !isNamed(sha256) ? Optional.ofNullable(known)
                : Optional.ofNullable(texts.get(sha256, this::read));
    }

    private boolean isNamed(String sha256) {
        if (names.contains(sha256)) {
            return true;
        }
        long asked = System.nanoTime();
        synchronized (looking) {
            if (lookBegan - asked < 0) {
                look();
            }
            if (lookFailed != null) {
                throw lookFailed; // for all who waited: each trying in turn would keep workers for ever
            }
        }
        return names.contains(sha256);
    }

    private void look() {
        lookBegan = System.nanoTime();
        lookFailed = null;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWER)) {
            statement.setLong(1, newest);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                newest = row.getLong(1);
                names.add(row.getString(2));
            }
        } catch (SQLException away) {
            lookFailed = new IllegalStateException("Cannot look for registered documents", away);
        }
    }

    private String read(String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TEXT)) {
            statement.setBytes(1, HexFormat.of().parseHex(sha256));
            ResultSet row = statement.executeQuery();
            if (row.next()) {
                return row.getString(1);
            }
            names.remove(sha256);
            return null;
        } catch (SQLException away) {
            throw new IllegalStateException("Cannot read a registered document", away);
        }
    }
}
