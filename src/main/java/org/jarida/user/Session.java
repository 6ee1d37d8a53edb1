package org.jarida.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Someone signed in somewhere: the family of all access and refresh tokens that came of one sign-in. */
@Entity
class Session {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID accountId;
    private byte[] refreshHash;
    private Instant createdAt = Now.micros();
    private Instant expiresAt;

    protected Session() {}

    Session(UUID accountId, Secret refresh, Duration lifetime) {
        this.accountId = accountId;
        this.refreshHash = refresh.sha256();
        this.expiresAt = createdAt.plus(lifetime);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isExpired() {
        return !expiresAt.isAfter(Instant.now());
    }

    boolean accepts(Secret refresh) {
        return MessageDigest.isEqual(refreshHash, refresh.sha256());
    }

    /** Only the token answered serves from now on. */
    RefreshToken rotate() {
        Secret next = Secret.random("");
        refreshHash = next.sha256();
        return new RefreshToken(id, next);
    }
}
