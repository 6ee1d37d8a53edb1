package org.jarida.shared.persistence;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.jboss.logging.Logger;

/** A PostgreSQL that lives as long as this process, and the directory that it holds. */
final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final int SECONDS_FOR_REQUESTS_TO_END = 30;

    private final PostgresCluster cluster;
    private final DirectoryLock lock;

    private EmbeddedServer(PostgresCluster cluster, DirectoryLock lock) {
        this.cluster = cluster;
        this.lock = lock;
    }

    /** Under {@code data/postgresql}: kept between starts, and across crashes of the machine. */
    static EmbeddedDatabase keeping(Path data) throws IOException {
        Path directory = Files.createDirectories(data.resolve("postgresql")).toRealPath();
        DirectoryLock lock = DirectoryLock.tryLock(directory).orElseThrow(() -> new PostgresFailure(
                "Another node uses the data directory " + data + ": give this one a JARIDA_DATA_DIR of its own, or"
                        + " let both use one server."));
        var programs = PostgresPrograms.unpackedIn(directory);
        return new EmbeddedServer(PostgresCluster.durable(directory, programs), lock).start();
    }

    /** Under the project's {@code target}, gone with the process; what killed processes left behind is removed. */
    static EmbeddedDatabase throwAway() throws IOException {
        Path parent = Files.createDirectories(DataDirectory.project().resolve("target/postgresql")).toRealPath();
        var programs = PostgresPrograms.unpackedIn(parent);
        removeAbandoned(parent, programs);
        Path directory = Files.createTempDirectory(parent, "throw-away-");
        DirectoryLock lock = DirectoryLock.tryLock(directory).orElseThrow();
        return new EmbeddedServer(PostgresCluster.throwAway(directory, programs), lock).start();
    }

    private static void removeAbandoned(Path parent, PostgresPrograms programs) throws IOException {
        try (var directories = Files.newDirectoryStream(parent, "throw-away-*")) {
            for (Path directory : directories) {
                // One that has no lock file yet is about to be locked by the process that made it.
                if (Files.exists(directory.resolve(DirectoryLock.FILE))) {
                    var lock = DirectoryLock.tryLock(directory);
                    if (lock.isPresent()) {
                        new EmbeddedServer(PostgresCluster.throwAway(directory, programs), lock.get()).stop();
                    }
                }
            }
        }
    }

    private synchronized EmbeddedDatabase start() throws IOException {
        // Registered first: whoever interrupts the start must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAfterApplication, "embedded-postgresql-stop"));
        return cluster.start();
    }

    private void stopAfterApplication() {
        awaitApplication();
        try {
            stop();
        } catch (PostgresFailure | IOException failure) {
            LOG.errorf("The embedded PostgreSQL did not stop, the next start will see to it: %s", failure.getMessage());
        }
    }

    private synchronized void stop() throws IOException {
        cluster.stop();
        lock.close();
        if (!cluster.isDurable()) {
            FileUtils.deleteDirectory(cluster.directory().toFile());
        }
    }

    /** Shutdown hooks run at once: without waiting, the last requests would lose their database. */
    private static void awaitApplication() {
        Application application = Application.currentApplication();
        if (application == null) {
            return;
        }
        try {
            CompletableFuture.runAsync(application::awaitShutdown).get(SECONDS_FOR_REQUESTS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooLong) {
            LOG.warn("The application has not ended; its PostgreSQL stops now", tooLong);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
