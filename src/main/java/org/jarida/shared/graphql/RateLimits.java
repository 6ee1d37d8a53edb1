package org.jarida.shared.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jarida.shared.security.Caller;
import org.jarida.shared.security.Place;

/**
 * What each client has left to spend on this node, told in the headers of the IETF's draft (RateLimit fields for HTTP).
 * Readers are told apart by their address, others by who they are; nobody pays for another.
 */
@ApplicationScoped
class RateLimits {
    /** For reading a request at all, whatever comes of it, and for each so many bytes of it. */
    static final long REQUEST = 100, BYTES_A_UNIT = 5;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** The least used are forgotten above; each takes some hundred bytes. */
    private static final long MOST_CLIENTS = 50_000;

    private final RateConfig config;
    private final Networks exempt;
    /** Idle ones are full again before they are forgotten. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS).expireAfterAccess(WINDOW.multipliedBy(2)).build();

    RateLimits(RateConfig config) {
        this.config = config;
        this.exempt = new Networks(config.exempt().orElse(List.of()));
    }

    /**
     * @param bytes that its body is said to have
     * @throws RequestRefused when the address has nothing left
     */
    void arrive(RoutingContext route, long bytes) {
        take(route, REQUEST + bytes / BYTES_A_UNIT, Caller.ANONYMOUS);
    }

    /** @throws RequestRefused when the caller has too little left */
    void take(RoutingContext route, long units, Caller caller) {
        if (!caller.equals(Caller.ANONYMOUS)) {
            take(route, "identity", caller.identity(), config.identity(), units);
        } else if (!isExempt(route.request().remoteAddress())) {
            take(route, "address", Place.of(route.request().remoteAddress()).name(), config.address(), units);
        }
    }

    private boolean isExempt(SocketAddress peer) {
        return peer != null && exempt.contain(peer.hostAddress());
    }

    private void take(RoutingContext route, String policy, String client, long quota, long units) {
        if (quota <= 0) {
            return;
        }
        ConsumptionProbe left = buckets.get(client, unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW)).build())
                .tryConsumeAndReturnRemaining(Math.max(1, Math.min(units, quota)));
        if (route.response().headWritten()) { // an operation on a WebSocket
            refuseUnless(left, policy, quota);
            return;
        }
        long full = seconds(left.getNanosToWaitForReset());
        route.response().putHeader("RateLimit-Policy", "\"" + policy + "\";q=" + quota + ";w=" + WINDOW.toSeconds())
                .putHeader("RateLimit", "\"" + policy + "\";r=" + left.getRemainingTokens() + ";t=" + full);
        if (!left.isConsumed()) {
            route.response().putHeader("Retry-After", Long.toString(seconds(left.getNanosToWaitForRefill())));
        }
        refuseUnless(left, policy, quota);
    }

    private static void refuseUnless(ConsumptionProbe left, String policy, long quota) {
        if (!left.isConsumed()) {
            long wait = seconds(left.getNanosToWaitForRefill());
            throw new RequestRefused(Code.RATE_LIMITED, "Too much was asked from this " + policy + ": " + quota
                    + " units of cost a minute may be. Try again in " + wait + " s");
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
