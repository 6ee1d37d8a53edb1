package org.jarida.shared.persistence;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Path;

/** How to reach the embedded PostgreSQL of this process. */
record EmbeddedDatabase(String url, String username, String password) {
    /**
     * The one of this process, started when first asked for and stopped with the process.
     *
     * @param mode tests get a throw-away server, everything else one that keeps its data in {@code data}
     * @throws StartRefused when it cannot: one line with the cause and the remedy
     */
    static synchronized EmbeddedDatabase of(LaunchMode mode, Path data) {
        // In system properties because a dev reload and each test profile load this class anew; by mode because
        // continuous tests run in the process of dev mode and must not touch its data.
        String properties = "jarida.postgresql." + mode.name().toLowerCase() + ".";
        String url = System.getProperty(properties + "url");
        if (url != null) {
            return new EmbeddedDatabase(url, PostgresCluster.USER, System.getProperty(properties + "password"));
        }
        EmbeddedDatabase started = start(mode, data);
        System.setProperty(properties + "url", started.url());
        System.setProperty(properties + "password", started.password());
        return started;
    }

    private static EmbeddedDatabase start(LaunchMode mode, Path data) {
        try {
            return mode == LaunchMode.TEST ? EmbeddedServer.throwAway() : EmbeddedServer.keeping(data);
        } catch (PostgresFailure | IOException failure) {
            String cause = failure instanceof PostgresFailure ? failure.getMessage() : failure + ".";
            String message = "The embedded PostgreSQL cannot run: " + cause + " To use another server set"
                    + " QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
            if (mode == LaunchMode.DEVELOPMENT) {
                // Dev mode has no log yet and waits for a change of the sources without a word.
                System.err.println(message);
            }
            throw new StartRefused(message, failure);
        }
    }

    /** Prints as its message alone: Quarkus lists what was wrong with the configuration, and ends with exit code 1. */
    static final class StartRefused extends RuntimeException {
        private StartRefused(String message, Throwable reason) {
            super(message, reason);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
