package org.jarida.shared.persistence;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers, as told by whoever holds a connection to it all the time. Health is answered from here
 * on the event loop, without a worker thread or a connection, which are what an overloaded node has none of. See
 * decision 0062.
 */
@Default
@Readiness
@ApplicationScoped
public class DatabasePulse implements AsyncHealthCheck {
    private static final String NAME = "Database connections health check";
    /** Longer than anybody who feels it is silent, so that only a thread that ended in silence is found out by time. */
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(15);

    /** A node that starts has just migrated its database. */
    private volatile long felt = System.nanoTime();
    private volatile boolean lost;

    /** The database has answered. */
    public void felt() {
        felt = System.nanoTime();
        lost = false;
    }

    /** The database does not answer, or not in time. */
    public void lost() {
        lost = true;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        boolean isUp = !lost && System.nanoTime() - felt < SILENCE;
        return Uni.createFrom().item(HealthCheckResponse.named(NAME).status(isUp).build());
    }
}
