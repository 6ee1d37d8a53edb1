package org.jarida.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.Key;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jose4j.keys.HmacKey;

/**
 * A key for access tokens. It is symmetric: the same nodes on the same database sign and verify, and no public key
 * means none that a forger could use.
 */
@Entity
@Immutable
class SigningKey {
    @Id
    private int number;
    private byte[] secret;
    private Instant createdAt;

    protected SigningKey() {}

    int number() {
        return number;
    }

    Key key() {
        return new HmacKey(secret);
    }

    Instant createdAt() {
        return createdAt;
    }
}
