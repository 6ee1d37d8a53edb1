package org.jarida.user;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jarida.shared.security.Scope;

/** What a program shows instead of signing in. */
@Entity
@DynamicUpdate
class ApiToken {
    /** By this form a token is told from a session's. */
    static final String PREFIX = "jrd_";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID accountId;
    private String name;
    private byte[] tokenHash;
    @Enumerated(EnumType.STRING)
    private List<Scope> scopes;
    private Instant createdAt = Now.micros();
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected ApiToken() {}

    /** @param expiresAt null for a token that does not expire */
    ApiToken(UUID accountId, DisplayName name, Set<Scope> scopes, Instant expiresAt, Secret secret) {
        this.accountId = accountId;
        this.name = name.text();
        this.scopes = scopes.stream().sorted().toList();
        this.expiresAt = expiresAt;
        this.tokenHash = secret.sha256();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Scope> scopes() {
        return scopes;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    /** From now on it opens nothing. False when that was so before. */
    boolean revoke() {
        if (revokedAt != null) return false;
        revokedAt = Now.micros();
        return true;
    }
}
