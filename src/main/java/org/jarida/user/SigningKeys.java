package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The keys as this node last read them. */
@ApplicationScoped
class SigningKeys {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final SigningKeyRepository repository;
    private final Duration lifetime;
    private volatile Known known = new Known(List.of(), Instant.EPOCH);

    SigningKeys(SigningKeyRepository repository, SessionConfig config) {
        this.repository = repository;
        this.lifetime = config.keyLifetime();
        if (lifetime.compareTo(config.accessLifetime()) <= 0) {
            throw new IllegalStateException("jarida.session.key-lifetime must exceed jarida.session.access-lifetime");
        }
    }

    /** The key to sign with. */
    SigningKey current() {
        if (!isFresh()) read();
        if (known.keys.isEmpty() || isOld(known.keys.get(0))) {
            repository.renew(lifetime);
            read();
        }
        return known.keys.get(0);
    }

    /**
     * The key of that number while it is valid; null otherwise. Only the number that another node may have begun to
     * sign with is worth a look into the database: any other is made up.
     */
    SigningKey find(int number) {
        if (!isFresh() || number == known.newest() + 1) read();
        return known.find(number);
    }

    private boolean isOld(SigningKey key) {
        return key.createdAt().plus(lifetime).isBefore(Instant.now());
    }

    private boolean isFresh() {
        return known.readAt.plus(FRESH).isAfter(Instant.now());
    }

    private void read() {
        known = new Known(repository.newest(), Instant.now());
    }

    private record Known(List<SigningKey> keys, Instant readAt) {
        int newest() {
            return keys.isEmpty() ? 0 : keys.get(0).number();
        }

        SigningKey find(int number) {
            return keys.stream().filter(key -> key.number() == number).findFirst().orElse(null);
        }
    }
}
