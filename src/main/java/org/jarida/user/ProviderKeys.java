package org.jarida.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The provider's public keys as this node last read them. They are read again when they have aged and when a token
 * names one that is not among them, but never twice within the pause, however many tokens are made up; while the
 * provider is away those that are known go on serving for a day.
 */
@ApplicationScoped
class ProviderKeys {
    private static final Logger LOG = Logger.getLogger(ProviderKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10), KEPT = Duration.ofDays(1);
    private static final long PATIENCE_SECONDS = 5;
    /** Requests that wait for keys hold a worker thread each, and the workers have others to serve. */
    private static final int MOST_WAITING = 8;

    private final OidcProvider provider;
    private final Duration pause;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile Known known = new Known(List.of(), Instant.EPOCH);
    private CompletableFuture<Known> renewal = CompletableFuture.completedFuture(known);
    private Instant nextRenewal = Instant.EPOCH;

    ProviderKeys(OidcProvider provider, OidcConfig config) {
        this.provider = provider;
        this.pause = config.keysPause();
    }

    /** Blocks only when the key is unknown and the provider may be asked for it. */
    Optional<Key> find(JsonWebSignature signature) {
        Known now = known;
        if (now.isOlderThan(FRESH)) renew();
        Optional<Key> key = now.find(signature);
        return key.isPresent() ? key : await(renew()).find(signature);
    }

    /** The running renewal, a new one, or what is known when the last one was just now. Never fails. */
    synchronized CompletableFuture<Known> renew() {
        if (!renewal.isDone()) return renewal;
        if (Instant.now().isBefore(nextRenewal)) return CompletableFuture.completedFuture(known);
        nextRenewal = Instant.now().plus(pause);
        renewal = provider.keys().handle(this::renewed);
        return renewal;
    }

    private Known renewed(List<JsonWebKey> keys, Throwable failure) {
        if (failure == null) {
            known = new Known(keys, Instant.now());
        } else {
            Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                    ? failure.getCause() : failure;
            LOG.warnf("Cannot read the keys of the OpenID Connect provider: %s", cause);
        }
        return known;
    }

    private Known await(CompletableFuture<Known> running) {
        if (running.isDone() || !waiting.tryAcquire()) return known;
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return known;
        } catch (ExecutionException | TimeoutException slow) {
            return known;
        } finally {
            waiting.release();
        }
    }

    record Known(List<JsonWebKey> keys, Instant readAt) {
        boolean isOlderThan(Duration age) {
            return readAt.plus(age).isBefore(Instant.now());
        }

        /** The one key that fits the header; of several that do, none. */
        Optional<Key> find(JsonWebSignature signature) {
            if (isOlderThan(KEPT)) return Optional.empty();
            try {
                List<JsonWebKey> fitting = new VerificationJwkSelector().selectList(signature, keys);
                return fitting.size() == 1 ? Optional.of(fitting.get(0).getKey()) : Optional.empty();
            } catch (JoseException unknownAlgorithm) {
                return Optional.empty();
            }
        }
    }
}
