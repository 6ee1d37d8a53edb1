package org.jarida.shared.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks after the deadlines of all requests that run: one thread, so that a request costs no timer of its own. */
@ApplicationScoped
public class Deadlines {
    private static final long EVERY_MILLIS = 100;

    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    Deadlines() {
        watch.scheduleWithFixedDelay(this::check, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @return what the work answers, which finds its deadline under {@link Deadline#current} */
    public <T> T within(Duration time, Supplier<T> work) {
        Deadline deadline = new Deadline(time);
        running.add(deadline);
        Deadline.enter(deadline);
        try {
            deadline.start();
            return work.get();
        } finally {
            deadline.stop();
            Deadline.leave();
            running.remove(deadline);
        }
    }

    private void check() {
        long now = System.nanoTime();
        running.forEach(deadline -> deadline.check(now));
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }
}
