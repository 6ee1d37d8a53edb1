package org.jarida.shared.persistence;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a node keeps what is its own: the embedded PostgreSQL and, with local storage, its media. Configured as
 * {@code JARIDA_DATA_DIR} ({@code jarida.data-dir}).
 */
public final class DataDirectory {
    public static final String PROPERTY = "jarida.data-dir", DEFAULT = "data";

    private DataDirectory() {}

    /**
     * The absolute directory that is meant; it need not exist.
     *
     * @param configured absolute, or relative to the working directory; in dev mode and tests, whose working
     *                   directory may be {@code target/}, relative to the project
     */
    public static Path resolve(String configured) {
        return (LaunchMode.current().isDevOrTest() ? project() : workingDirectory()).resolve(configured).normalize();
    }

    /** The nearest directory upwards that holds {@code pom.xml}, or else the working directory. */
    static Path project() {
        for (Path candidate = workingDirectory(); candidate != null; candidate = candidate.getParent()) {
            if (Files.exists(candidate.resolve("pom.xml"))) {
                return candidate;
            }
        }
        return workingDirectory();
    }

    private static Path workingDirectory() {
        return Path.of("").toAbsolutePath();
    }
}
